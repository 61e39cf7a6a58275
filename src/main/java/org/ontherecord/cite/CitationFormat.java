package org.ontherecord.cite;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BiFunction;

import org.springframework.http.MediaType;

/**
 * What a citation can be had as.
 */
public enum CitationFormat {

	APA("APA", Style.APA), MLA("MLA", Style.MLA), CHICAGO("Chicago", Style.CHICAGO),
	BIBTEX("BibTeX", "application/x-bibtex", "bib", Bibtex::of),
	RIS("RIS (Zotero, EndNote, Mendeley)", "application/x-research-info-systems", "ris", Ris::of),
	CSL_JSON("CSL-JSON (pandoc, Zotero)", "application/vnd.citationstyles.csl+json", "json", CslItem::json);

	private final String title;

	private final MediaType mediaType;

	private final String extension;

	private final BiFunction<Work, String, String> writer;

	CitationFormat(String title, Style style) {
		this(title, "text/plain", "txt", (work, site) -> {
			Style.Reference reference = style.of(work, site);
			return reference.entry() + "\n\n" + reference.pin() + "\n";
		});
	}

	CitationFormat(String title, String mediaType, String extension, BiFunction<Work, String, String> writer) {
		this.title = title;
		this.mediaType = new MediaType(MediaType.parseMediaType(mediaType), StandardCharsets.UTF_8);
		this.extension = extension;
		this.writer = writer;
	}

	/** What those who use it call it. */
	public String title() {
		return this.title;
	}

	/** The name in addresses. */
	public String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	MediaType mediaType() {
		return this.mediaType;
	}

	/** What the file with a work is called. */
	public String file(Work work) {
		return work.key() + "." + this.extension;
	}

	/**
	 * The work in this format.
	 * @param site the site's own address, without a slash at its end
	 */
	String of(Work work, String site) {
		return this.writer.apply(work, site);
	}

}
