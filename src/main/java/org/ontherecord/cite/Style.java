package org.ontherecord.cite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;

/**
 * A style of references. The styles of the CSL project are made for everything that is
 * printed and give paragraphs as pages; these are for news without an author alone.
 */
enum Style {

	APA, MLA, CHICAGO;

	private static final String LANGUAGE = "en-US";

	private static final String TERMS = read("locale.xml");

	private final String definition = read(name().toLowerCase(Locale.ROOT) + ".csl");

	/**
	 * How a work is cited.
	 * @param site the site's own address, without a slash at its end
	 */
	Reference of(Work work, String site) {
		CSLItemDataBuilder item = CslItem.of(work, site).titleShort(work.titleInMarks());
		if (work.paragraph() != null) {
			item.section(work.paragraph().toString());
		}
		try {
			CSL styled = new CSL(new ListItemDataProvider(item.build()), (language) -> TERMS,
					new DefaultAbbreviationProvider(), this.definition, LANGUAGE);
			styled.setOutputFormat("text");
			styled.registerCitationItems(List.of(work.key()));
			String pin = styled.makeCitation(new CSLCitation(pin(work))).get(0).getText();
			return new Reference(styled.makeBibliography().makeString().strip(), pin);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static CSLCitationItem pin(Work work) {
		CSLCitationItemBuilder pin = new CSLCitationItemBuilder(work.key());
		if (work.speaker() != null) {
			pin.prefix(work.speaker() + ", as quoted in ");
		}
		return pin.build();
	}

	private static String read(String resource) {
		try (InputStream in = Style.class.getResourceAsStream(resource)) {
			return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A work in the list of what was used, and the note or bracket that points into it.
	 *
	 * @param pin has the number of the paragraph
	 */
	record Reference(String entry, String pin) {

	}

}
