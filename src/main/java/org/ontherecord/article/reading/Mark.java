package org.ontherecord.article.reading;

import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Passage;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Stretch;

/**
 * A stretch of a paragraph that stands out.
 *
 * @param paragraph the paragraph's number
 * @param start offset of the first character, in UTF-16 units
 * @param end offset one past the last character
 * @param quote what it is part of or evidence for; null for a search hit
 * @param anchor the id of the place where it begins, null if nothing leads there
 */
public record Mark(Kind kind, int paragraph, int start, int end, @Nullable Quote quote, @Nullable String anchor) {

	/** Why a stretch stands out. */
	public enum Kind {

		QUOTE, MENTION, CUE, HIT;

		String label() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** A quotation's words, and what tells whose they are. */
	public static Stream<Mark> of(Quote quote) {
		return Stream.concat(words(quote),
				Stream.of(of(Kind.MENTION, quote, quote.evidence().mention()),
						of(Kind.MENTION, quote, quote.evidence().naming()), of(Kind.CUE, quote, quote.evidence().cue()))
					.flatMap((marks) -> marks));
	}

	/** A quotation's words; links lead to the first part of them. */
	public static Stream<Mark> words(Quote quote) {
		return Stream.concat(Stream.of(of(Kind.QUOTE, quote, quote.passage(), place(quote))),
				quote.continues().stream().map((part) -> of(Kind.QUOTE, quote, part, null)));
	}

	/** The id of the place where a quotation begins. */
	static String place(Quote quote) {
		return "q-" + quote.id();
	}

	static Mark hit(Paragraph paragraph, Stretch stretch, int number) {
		return new Mark(Kind.HIT, paragraph.number(), stretch.start(), stretch.end(), null, "hit-" + number);
	}

	private static Stream<Mark> of(Kind kind, Quote quote, @Nullable Passage evidence) {
		return Stream.ofNullable(evidence).map((passage) -> of(kind, quote, passage, null));
	}

	private static Mark of(Kind kind, Quote quote, Passage passage, @Nullable String anchor) {
		return new Mark(kind, passage.paragraph(), passage.start(), passage.end(), quote, anchor);
	}

	boolean isIn(Paragraph other) {
		return this.paragraph == other.number();
	}

	int length() {
		return this.end - this.start;
	}

	boolean covers(int from, int to) {
		return this.start <= from && to <= this.end;
	}

}
