package org.ontherecord.attribution.english.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

import org.ontherecord.attribution.TextSpan;

/**
 * Which paragraphs without a label belong to a turn before them, in an article that is a
 * transcript throughout.
 */
final class Turns {

	private static final int FEWEST = 4;

	/** One paragraph of so many, from the first turn to the last, begins one. */
	private static final int SPACING = 3;

	/** "Rachel Okoro: ", "Q. ", "(Laughter)", "[Music]" */
	private static final Pattern STOP = Pattern.compile("[^.!?“\"]{1,50}:(?:\\s.*)?|[QA][.:]\\s.*|[(\\[].*[)\\]]\\.?");

	private static final Pattern NOISE = Pattern.compile("\\(\\p{L}+\\)[.!]?");

	private final List<String> paragraphs;

	private final BitSet turns;

	private final boolean record;

	/**
	 * The turns of an article.
	 * @param turns which paragraphs begin one
	 * @param record whether it is the record of a parliament, where every word is said by
	 * somebody
	 */
	Turns(List<String> paragraphs, BitSet turns, boolean record) {
		this.paragraphs = paragraphs;
		this.turns = turns;
		this.record = record;
	}

	/** What follows the turn that begins in this paragraph, up to the next. */
	List<TextSpan> after(int number) {
		List<TextSpan> spans = new ArrayList<>();
		int last = this.record ? this.paragraphs.size() : isThroughout() ? this.turns.length() - 1 : 0;
		boolean page = false;
		for (int next = number + 1; next < last && !isEnd(next); next++) {
			String text = this.paragraphs.get(next).stripTrailing();
			int end = Labels.endOfWords(text, 0);
			int from = page ? PageHead.end(text) : 0;
			if (from < end && !PageHead.isNumber(text)) {
				spans.add(new TextSpan(next, from, end, text.substring(from, end)));
			}
			page = PageHead.isNumber(text) || page && from >= end;
			if (end < text.length()) {
				break;
			}
		}
		return spans;
	}

	/** "(Laughter)." */
	static boolean isNoise(String said) {
		return NOISE.matcher(said.strip()).matches();
	}

	private boolean isThroughout() {
		int count = this.turns.cardinality();
		return count >= FEWEST && this.turns.length() - 1 - this.turns.nextSetBit(0) <= SPACING * (count - 1);
	}

	private boolean isEnd(int number) {
		return this.turns.get(number) || STOP.matcher(this.paragraphs.get(number).strip()).matches();
	}

}
