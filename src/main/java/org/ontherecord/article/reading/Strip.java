package org.ontherecord.article.reading;

import java.util.List;
import java.util.stream.Collectors;

import org.ontherecord.article.Passage;
import org.ontherecord.article.Quote;

/**
 * Where in an article a source speaks, as a narrow picture of the article from its
 * headline at the left to its end at the right. Each paragraph takes the same room.
 */
public record Strip(List<Tick> ticks, List<Integer> paragraphs) {

	/** How long the picture is, in units of its own. */
	public static final int LENGTH = 1000;

	private static final int THINNEST = 14;

	/**
	 * Draws some quotations of an article.
	 * @param paragraphs how many paragraphs the text has, the headline not counted
	 */
	public static Strip of(List<Quote> quotes, int paragraphs) {
		double room = (double) LENGTH / (paragraphs + 1);
		return new Strip(quotes.stream().map((quote) -> tick(quote, room)).toList(),
				quotes.stream().map((quote) -> quote.passage().paragraph()).distinct().toList());
	}

	/** One that runs on over paragraphs goes to the end of the last. */
	private static Tick tick(Quote quote, double room) {
		Passage passage = quote.passage();
		double length = quote.paragraph().text().length();
		double from = room * (passage.paragraph() + passage.start() / length);
		double to = quote.continues()
			.stream()
			.mapToDouble((part) -> room * (part.paragraph() + 1))
			.max()
			.orElse(room * (passage.paragraph() + passage.end() / length));
		return Tick.of(from, to - from);
	}

	/** The same as one line of the picture, as SVG has it. */
	public String path() {
		return this.ticks.stream()
			.distinct()
			.map((tick) -> "M" + tick.x() + " 5h" + tick.width())
			.collect(Collectors.joining());
	}

	/** One quotation, from the left, in units of the picture. */
	public record Tick(int x, int width) {

		static Tick of(double x, double width) {
			int wide = Math.max(THINNEST, (int) width);
			return new Tick(Math.min((int) x, LENGTH - wide), wide);
		}

	}

}
