package org.ontherecord.attribution;

import java.util.Locale;

/**
 * Questions about some tokens of a sentence.
 */
final class Stretch {

	private static final int DATELINE = 10;

	private Stretch() {
	}

	/** Whether nothing but "that" stands beside the quotations. */
	static boolean isQuotedOnly(Sentence sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			Token token = sentence.token(i);
			if (token.isWord() && !token.is("that")) {
				return false;
			}
		}
		return true;
	}

	/** Whether a finite verb can be among the tokens. */
	static boolean hasVerb(Sentence sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			if (sentence.tag(i).startsWith("AUX") || sentence.tag(i).startsWith("VERB")
					|| sentence.token(i).isQuotation()) {
				return true;
			}
		}
		return false;
	}

	/** Where the sentence begins, but for a dateline and "But" or "And". */
	static int beginning(Sentence sentence) {
		int from = (sentence.number() == 0) ? afterDateline(sentence) : 0;
		Token first = sentence.token(from);
		return first.is("but") || first.is("and") ? from + 1 : from;
	}

	/** "TOKYO —", "WASHINGTON (AP) —". */
	private static int afterDateline(Sentence sentence) {
		String first = sentence.token(0).text();
		if (first.length() < 2 || !first.equals(first.toUpperCase(Locale.ROOT))) {
			return 0;
		}
		for (int i = 1; i < Math.min(sentence.size() - 1, DATELINE); i++) {
			String text = sentence.token(i).text();
			if (text.equals("—") || text.equals("–") || text.equals("-") || text.equals("--")) {
				return i + 1;
			}
		}
		return 0;
	}

}
