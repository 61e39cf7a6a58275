package org.ontherecord.source;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Passage;
import org.ontherecord.article.Quote;
import org.ontherecord.article.reading.MarkedWords;
import org.ontherecord.article.reading.Mark;

/**
 * One quotation with the paragraphs that it and its evidence stand in, and its neighbours
 * in the article.
 */
public record QuotePage(Quote quote, List<Line> lines, @Nullable Quote before, @Nullable Quote after) {

	/** The numbers of the paragraphs it shows. */
	static Set<Integer> paragraphs(Quote quote) {
		return Stream
			.concat(Stream.of(quote.passage(), quote.evidence().mention(), quote.evidence().naming(),
					quote.evidence().cue()), quote.continues().stream())
			.filter(Objects::nonNull)
			.map(Passage::paragraph)
			.collect(Collectors.toSet());
	}

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
