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

	/** "Page 12", at the foot of one. */
	private static final Pattern PAGE = Pattern.compile("(?:Page )?\\d{1,5}");

	private final List<String> paragraphs;

	private final BitSet turns;

	Turns(List<String> paragraphs, BitSet turns) {
		this.paragraphs = paragraphs;
		this.turns = turns;
	}

	/** What follows the turn that begins in this paragraph, up to the next. */
	List<TextSpan> after(int number) {
		List<TextSpan> spans = new ArrayList<>();
		int last = isThroughout() ? this.turns.length() - 1 : 0;
		for (int next = number + 1; next < last && !isEnd(next); next++) {
			String said = this.paragraphs.get(next).stripTrailing();
			int end = Labels.next(said, 0);
			String words = said.substring(0, end).stripTrailing();
			if (!words.isEmpty() && !PAGE.matcher(words).matches()) {
				spans.add(new TextSpan(next, 0, words.length(), words));
			}
			if (end < said.length()) {
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
