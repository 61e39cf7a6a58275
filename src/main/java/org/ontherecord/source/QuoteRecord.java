package org.ontherecord.source;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Article;
import org.ontherecord.article.Passage;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Source;

/**
 * A quotation as data: one line of {@code /quotes.jsonl}. Offsets are UTF-16 units from
 * the beginning of their paragraph.
 *
 * @param address the lasting link to the paragraph that the words begin in
 */
@JsonPropertyOrder({ "id", "article", "file", "paragraph", "start", "end", "text", "type", "source", "with", "called",
		"mention", "naming", "cue", "rule", "confidence", "context", "headline", "published", "publisher", "section",
		"address" })
record QuoteRecord(String id, String article, String file, int paragraph, int start, int end, String text, String type,
		@Nullable SourceRecord source, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SourceRecord with,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String called, @Nullable Passage mention,
		@Nullable Passage naming, @Nullable Passage cue, String rule, @Nullable String confidence, String context,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<Part> continues, String headline,
		@Nullable LocalDate published, @Nullable String publisher, @Nullable String section, String address) {

	/**
	 * A quotation as data.
	 * @param site the site's own address, without a slash at its end
	 */
	static QuoteRecord of(Quote quote, String site) {
		Article article = quote.article();
		Passage passage = quote.passage();
		return new QuoteRecord(quote.id(), article.slug(), article.origin().file(), passage.paragraph(),
				passage.start(), passage.end(), passage.text(), quote.type().label(), SourceRecord.of(quote),
				SourceRecord.of(quote.partner()), called(quote), quote.evidence().mention(), quote.evidence().naming(),
				quote.evidence().cue(), quote.evidence().rule(),
				(quote.source() != null) ? quote.evidence().confidence().label() : null, quote.paragraph().text(),
				quote.continues().stream().map((part) -> Part.of(part, article)).toList(), article.headline(),
				article.heading().published(), article.origin().publisher(), article.heading().section(),
				site + quote.paragraph().address());
	}

	/** The name that the article gives the source, where another is its own. */
	private static @Nullable String called(Quote quote) {
		Source called = quote.called();
		return (called != null) ? called.name() : null;
	}

	/** Who said it, or said it too. */
	record SourceRecord(String slug, String name, String kind, @Nullable String role) {

		static @Nullable SourceRecord of(@Nullable Source partner) {
			return (partner != null) ? new SourceRecord(partner.slug(), partner.name(), partner.kind().label(), null)
					: null;
		}

		static @Nullable SourceRecord of(Quote quote) {
			Source source = quote.source();
			return (source != null)
					? new SourceRecord(source.slug(), source.name(), source.kind().label(), quote.role()) : null;
		}

	}

	/** A further part of a quotation that runs on over paragraphs. */
	record Part(int paragraph, int start, int end, String text, String context) {

		static Part of(Passage part, Article article) {
			return new Part(part.paragraph(), part.start(), part.end(), part.text(),
					article.paragraphs().get(part.paragraph()).text());
		}

	}

}
