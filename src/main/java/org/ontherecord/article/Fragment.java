package org.ontherecord.article;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a paragraph that lies in the same quotations from its first character to its
 * last.
 *
 * @param quotes the quotations it lies in, the innermost first
 * @param begins those of them that begin with it
 */
public record Fragment(String text, List<Quote> quotes, List<Quote> begins) {

	/** The quotation whose look it takes, or null where nobody is quoted. */
	public @Nullable Quote quote() {
		return this.quotes.isEmpty() ? null : this.quotes.get(0);
	}

	/** Cuts a paragraph wherever one of its quotations begins or ends. */
	public static List<Fragment> of(Paragraph paragraph, List<Quote> quotes) {
		List<Mark> marks = quotes.stream().flatMap((quote) -> Mark.in(paragraph, quote)).toList();
		int[] cuts = IntStream
			.concat(IntStream.of(0, paragraph.text().length()),
					marks.stream().flatMapToInt((mark) -> IntStream.of(mark.start(), mark.end())))
			.sorted()
			.distinct()
			.toArray();
		return IntStream.range(1, cuts.length)
			.mapToObj((i) -> between(paragraph.text(), cuts[i - 1], cuts[i], marks))
			.toList();
	}

	private static Fragment between(String text, int start, int end, List<Mark> marks) {
		List<Mark> around = marks.stream()
			.filter((mark) -> mark.start() <= start && end <= mark.end())
			.sorted(Comparator.comparingInt(Mark::length))
			.toList();
		return new Fragment(text.substring(start, end), around.stream().map(Mark::quote).toList(),
				around.stream().filter((mark) -> mark.opens() && mark.start() == start).map(Mark::quote).toList());
	}

	/** Where a quotation, or a part of one, lies in a paragraph. */
	private record Mark(int start, int end, boolean opens, Quote quote) {

		static Stream<Mark> in(Paragraph paragraph, Quote quote) {
			return Stream.concat(Stream.of(quote.passage()), quote.continues().stream())
				.filter((passage) -> passage.paragraph() == paragraph.number())
				.map((passage) -> new Mark(passage.start(), passage.end(), passage == quote.passage(), quote));
		}

		int length() {
			return this.end - this.start;
		}

	}

}
