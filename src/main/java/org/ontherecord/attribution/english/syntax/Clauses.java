package org.ontherecord.attribution.english.syntax;

import java.util.regex.Pattern;

import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Sentence;

/**
 * Where the punctuation of a sentence parts its clauses.
 */
public final class Clauses {

	/** In words. */
	private static final int DATELINE = 14;

	/** A heading may stand before. */
	private static final int FIRST = 3;

	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

	private final Sentence sentence;

	Clauses(Sentence sentence) {
		this.sentence = sentence;
	}

	/** A colon, semicolon or lone dash parts the clause from what stands before. */
	int floor(int verb, int from) {
		for (int i = verb - 1; i >= from; i--) {
			String text = this.sentence.token(i).text();
			if (text.equals(":") || text.equals(";") || (isDash(i) && (isDated(i) || !isPaired(i, from, verb)))) {
				return i + 1;
			}
		}
		return from;
	}

	public static boolean isDash(Sentence sentence, int index) {
		String text = sentence.token(index).text();
		return text.equals("—") || text.equals("–") || text.equals("―") || text.startsWith("--") || text.equals("-");
	}

	boolean isDash(int index) {
		return isDash(this.sentence, index);
	}

	/** "Dayton, OH - 5 May 2020 - Acme said": the dashes before and behind the date. */
	private boolean isDated(int dash) {
		return this.sentence.paragraph().number() <= FIRST && this.sentence.number() == 0 && dash < DATELINE
				&& YEAR.matcher(this.sentence.token(dash - 1).text()).matches()
				&& Lexicon.isOccasion(this.sentence.token(dash - 2).lower());
	}

	private boolean isPaired(int dash, int from, int verb) {
		int dashes = 0;
		for (int i = from; i < verb; i++) {
			dashes += isDash(i) ? 1 : 0;
		}
		return dashes > 1;
	}

	int opening(int close, int floor) {
		boolean dash = isDash(close);
		for (int i = close - 1; i > floor; i--) {
			if (dash ? isDash(i) : this.sentence.token(i).is("(")) {
				return i;
			}
		}
		return floor;
	}

	int startBefore(int at, int floor) {
		for (int i = at; i > floor; i--) {
			if (!this.sentence.token(i - 1).isWord()) {
				return i;
			}
		}
		return floor;
	}

}
