package org.ontherecord.cite;

import java.time.LocalDate;

import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;

/**
 * A work in the terms of the Citation Style Language.
 */
final class CslItem {

	private CslItem() {
	}

	/**
	 * The work as its styles and other programs read it.
	 * @param site the site's own address, without a slash at its end
	 */
	static CSLItemDataBuilder of(Work work, String site) {
		CSLItemDataBuilder item = new CSLItemDataBuilder().id(work.key())
			.type((work.publisher() != null) ? CSLType.ARTICLE_NEWSPAPER : CSLType.WEBPAGE)
			.title(work.title())
			.containerTitle(work.container())
			.URL(site + work.address());
		LocalDate day = work.published();
		if (day != null) {
			item.issued(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
		}
		return item;
	}

	/** The same as CSL-JSON: a list of one. */
	static String json(Work work, String site) {
		CSLItemDataBuilder item = of(work, site);
		if (work.place() != null) {
			item.note(work.place());
		}
		return "[" + new StringJsonBuilderFactory().createJsonBuilder().toJson(item.build()) + "]\n";
	}

}
