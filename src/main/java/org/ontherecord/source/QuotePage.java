package org.ontherecord.source;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Quote;
import org.ontherecord.article.reading.MarkedWords;
import org.ontherecord.article.reading.Mark;

/**
 * One quotation with the paragraphs that it and its evidence stand in, and its neighbours
 * in the article.
 */
public record QuotePage(Quote quote, List<Line> lines, @Nullable Quote before, @Nullable Quote after) {

	static QuotePage of(Quote quote, List<Paragraph> paragraphs, @Nullable Quote before, @Nullable Quote after) {
		return new QuotePage(quote, paragraphs.stream().map((paragraph) -> Line.of(paragraph, quote)).toList(), before,
				after);
	}

	/** A paragraph with the quotation and its evidence marked. */
	public record Line(Paragraph paragraph, MarkedWords words) {

		static Line of(Paragraph paragraph, Quote quote) {
			return new Line(paragraph, MarkedWords.of(paragraph, Mark.of(quote)));
		}

	}

}
