package org.ontherecord.article.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ontherecord.article.Quote;
import org.ontherecord.article.Source;

/**
 * A line of an article's index: a source and where it speaks, alone or together with
 * another.
 */
public record Entry(Source source, List<Quote> quotes, Strip strip) {

	/** The sources of some quotations, the most quoted first. */
	static List<Entry> of(List<Quote> quotes, int paragraphs) {
		Map<Source, List<Quote>> bySource = new LinkedHashMap<>();
		quotes.forEach((quote) -> quote.sources()
			.forEach((source) -> bySource.computeIfAbsent(source, (all) -> new ArrayList<>()).add(quote)));
		return bySource.entrySet()
			.stream()
			.map((entry) -> new Entry(entry.getKey(), entry.getValue(), Strip.of(entry.getValue(), paragraphs)))
			.sorted(Comparator.comparingInt((entry) -> -entry.quotes().size()))
			.toList();
	}

}
