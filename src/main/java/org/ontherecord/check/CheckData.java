package org.ontherecord.check;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Source;

/**
 * What comes of checking a text, as data.
 *
 * @param given how many quotations the text has
 * @param checked those that were checked, from the first
 */
@JsonPropertyOrder({ "given", "checked" })
record CheckData(int given, List<Quotation> checked) {

	static CheckData of(Checks checks, String site) {
		return new CheckData(checks.given(),
				checks.checked().stream().map((checked) -> Quotation.of(checked, site)).toList());
	}

	/**
	 * A quotation that was checked.
	 *
	 * @param words as they were given
	 * @param named the speaker who was named with them
	 * @param article the slug of the article that has them, or the nearest to them
	 * @param address the lasting link to the paragraph
	 * @param quotation the quotation's id there; null where the words are the writer's
	 * own
	 * @param source the slug of whose they are there
	 */
	@JsonPropertyOrder({ "verdict", "words", "named", "article", "paragraph", "address", "quotation", "source", "yours",
			"theirs" })
	record Quotation(String verdict, String words, @Nullable String named, @Nullable String article,
			@Nullable Integer paragraph, @Nullable String address, @Nullable String quotation, @Nullable String source,
			List<Checked.Piece> yours, List<Checked.Piece> theirs) {

		static Quotation of(Checked checked, String site) {
			Paragraph paragraph = checked.paragraph();
			Quote quote = checked.quote();
			Source source = (quote != null) ? quote.source() : null;
			return new Quotation(checked.verdict().label(), checked.given(), checked.named(),
					(paragraph != null) ? paragraph.article().slug() : null,
					(paragraph != null) ? paragraph.number() : null,
					(paragraph != null) ? site + paragraph.address() : null, (quote != null) ? quote.id() : null,
					(source != null) ? source.slug() : null, checked.yours(), checked.theirs());
		}

	}

}
