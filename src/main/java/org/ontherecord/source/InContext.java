package org.ontherecord.source;

import java.util.List;

import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Quote;
import org.ontherecord.article.reading.MarkedWords;
import org.ontherecord.article.reading.Mark;

/**
 * What somebody says in one paragraph, within that paragraph.
 */
public record InContext(Paragraph paragraph, List<Quote> quotes, MarkedWords words) {

	static List<InContext> of(List<Quote> quotes) {
		return Runs.of(quotes, Quote::paragraph)
			.stream()
			.map((run) -> new InContext(run.get(0).paragraph(), run,
					MarkedWords.of(run.get(0).paragraph(), run.stream().flatMap(Mark::words))))
			.toList();
	}

}
