package org.ontherecord.source;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Passage;
import org.ontherecord.article.Quote;
import org.ontherecord.article.reading.Fragment;
import org.ontherecord.article.reading.Mark;

/**
 * One quotation with the paragraphs that it and its evidence stand in, and its neighbours
 * in the article.
 */
public record QuotePage(Quote quote, List<Line> lines, @Nullable Quote before, @Nullable Quote after) {

	static QuotePage of(Quote quote, @Nullable Quote before, @Nullable Quote after) {
		List<Line> lines = Stream
			.concat(Stream.of(quote.passage(), quote.evidence().mention(), quote.evidence().naming(),
					quote.evidence().cue()), quote.continues().stream())
			.filter(Objects::nonNull)
			.map(Passage::paragraph)
			.distinct()
			.sorted()
			.map((number) -> Line.of(quote.article().paragraphs().get(number), quote))
			.toList();
		return new QuotePage(quote, lines, before, after);
	}

	/** A paragraph with the quotation and its evidence marked. */
	public record Line(Paragraph paragraph, List<Fragment> fragments) {

		static Line of(Paragraph paragraph, Quote quote) {
			return new Line(paragraph, Fragment.of(paragraph, Mark.of(quote)));
		}

	}

}
