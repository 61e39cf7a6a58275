package org.ontherecord.article.reading;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.ontherecord.article.Article;
import org.ontherecord.article.Excerpt;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Quotes.Voice;
import org.ontherecord.article.Source;

/**
 * An article as the list of articles shows it: how it begins and who is quoted in it,
 * alone or together with another, the most quoted first.
 */
public record Listing(Article article, String opening, List<Heard> voices) {

	/** The page shows three lines, which are shorter. In UTF-16 units. */
	private static final int LONGEST = 400;

	static Listing of(Article article, Paragraph opening, List<Voice> voices) {
		return new Listing(article, Excerpt.of(opening.text(), LONGEST), voices.stream()
			.collect(Collectors.groupingBy(Voice::getSource, Collectors.summingLong(Voice::getQuotes)))
			.entrySet()
			.stream()
			.map((heard) -> new Heard(heard.getKey(), heard.getValue()))
			.sorted(Comparator.comparingLong(Heard::quotes).reversed().thenComparing((heard) -> heard.source().name()))
			.toList());
	}

	/** A source and how often it is quoted there. */
	public record Heard(Source source, long quotes) {
	}

}
