package org.ontherecord.article.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Source;

/**
 * A line of an article's index: a source and where it speaks.
 */
public record Entry(Source source, @Nullable String role, List<Quote> quotes, Strip strip) {

	/** The sources of some quotations, the most quoted first. */
	static List<Entry> of(List<Quote> quotes, int paragraphs) {
		Map<Source, List<Quote>> bySource = new LinkedHashMap<>();
		for (Quote quote : quotes) {
			if (quote.source() != null) {
				bySource.computeIfAbsent(quote.source(), (source) -> new ArrayList<>()).add(quote);
			}
		}
		return bySource.entrySet()
			.stream()
			.map((entry) -> of(entry.getKey(), entry.getValue(), paragraphs))
			.sorted(Comparator.comparingInt((entry) -> -entry.quotes().size()))
			.toList();
	}

	private static Entry of(Source source, List<Quote> quotes, int paragraphs) {
		String role = quotes.stream().map(Quote::role).filter(Objects::nonNull).findFirst().orElse(null);
		return new Entry(source, role, quotes, Strip.of(quotes, paragraphs));
	}

}
