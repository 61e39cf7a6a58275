package org.ontherecord.article;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a paragraph that stands out.
 *
 * @param start offset of the first character, in UTF-16 units
 * @param end offset one past the last character
 * @param quote what it is part of or evidence for; null for a search hit
 * @param anchor the id of the place where it begins, null if nothing leads there
 */
public record Mark(Kind kind, int start, int end, @Nullable Quote quote, @Nullable String anchor) {

	/** Why a stretch stands out. */
	public enum Kind {

		QUOTE, MENTION, CUE, HIT;

		String label() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** The quotations of a paragraph. */
	public static List<Mark> quotes(Paragraph paragraph, List<Quote> quotes) {
		return quotes.stream().flatMap((quote) -> parts(paragraph, quote)).toList();
	}

	/** What in a paragraph tells whose its quotations are, and others'. */
	public static List<Mark> evidence(Paragraph paragraph, List<Quote> quotes) {
		return quotes.stream()
			.flatMap((quote) -> Stream.of(of(Kind.MENTION, paragraph, quote, quote.evidence().mention()),
					of(Kind.MENTION, paragraph, quote, quote.evidence().naming()),
					of(Kind.CUE, paragraph, quote, quote.evidence().cue())))
			.flatMap((marks) -> marks)
			.toList();
	}

	static Mark hit(Stretch stretch, int number) {
		return new Mark(Kind.HIT, stretch.start(), stretch.end(), null, "hit-" + number);
	}

	private static Stream<Mark> parts(Paragraph paragraph, Quote quote) {
		Passage opening = quote.passage();
		Stream<Mark> first = of(Kind.QUOTE, paragraph, quote, opening)
			.map((mark) -> new Mark(mark.kind, mark.start, mark.end, quote, "q-" + quote.id()));
		return Stream.concat(first,
				quote.continues().stream().flatMap((part) -> of(Kind.QUOTE, paragraph, quote, part)));
	}

	private static Stream<Mark> of(Kind kind, Paragraph paragraph, Quote quote, @Nullable Passage passage) {
		return (passage != null && passage.paragraph() == paragraph.number())
				? Stream.of(new Mark(kind, passage.start(), passage.end(), quote, null)) : Stream.empty();
	}

	int length() {
		return this.end - this.start;
	}

	boolean covers(int from, int to) {
		return this.start <= from && to <= this.end;
	}

}
