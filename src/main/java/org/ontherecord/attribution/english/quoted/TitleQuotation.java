package org.ontherecord.attribution.english.quoted;

import java.util.regex.Pattern;

import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Quotation;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * The “Morning Show”: the name of a work or a programme, which nobody said.
 */
final class TitleQuotation {

	private static final int NEAR = 3;

	private static final int FAR = 10;

	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

	private TitleQuotation() {
	}

	static boolean isAt(QuotationPlace place) {
		return isTitleCase(place.quotation()) && (isSubject(place) || isCarried(place) || isWork(place.token(1))
				|| place.token(1).is(WordClass.WORK_MAKER) || isWorkBefore(place));
	}

	/** “Songs of the Old Sea” is a book. */
	private static boolean isSubject(QuotationPlace place) {
		return place.sentence().tag(place.index() + 1) == Tag.AUX && place.quotation().text().split(" ").length > 3
				&& Character.isLetter(place.quotation().finalCharacter());
	}

	private static boolean isTitleCase(Quotation quotation) {
		String text = quotation.text();
		if (text.endsWith(".") && text.indexOf(' ') < 0) {
			return false;
		}
		for (String word : text.split("\\s+")) {
			int first = word.codePointAt(0);
			if (!Character.isUpperCase(first) && !Character.isDigit(first) && !WordClass.SMALL_IN_TITLE.has(word)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * On NBC's “…”; like 1985's “…”; sang “…”; told “…”, which needs a hearer before what
	 * is said.
	 */
	private static boolean isCarried(QuotationPlace place) {
		Token before = place.token(-1);
		boolean owned = before.isCapitalized() && before.isPossessive();
		boolean dated = before.isPossessive() && YEAR.matcher(before.stem()).matches();
		return dated || (owned && hasCarrier(place))
				|| ((before.is(WordClass.BEFORE_WORK) || before.is(WordClass.PERFORMED))
						&& place.quotation().text().indexOf(' ') > 0);
	}

	private static boolean hasCarrier(QuotationPlace place) {
		for (int i = 2; i <= 6; i++) {
			if (place.token(-i).is(WordClass.BEFORE_WORK)) {
				return true;
			}
		}
		String network = place.token(-1).stem();
		return Lexicon.isOrganization(network);
	}

	/** The film “…”, a film with Ana Ruiz called “…” */
	private static boolean isWorkBefore(QuotationPlace place) {
		int reach = place.token(-1).is(WordClass.CALLED) ? FAR : NEAR;
		for (int i = 1; i <= reach; i++) {
			if (isWork(place.token(-i))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isWork(Token token) {
		return !token.isQuotation() && token.is(WordClass.WORK);
	}

}
