package org.ontherecord.attribution;

/**
 * Questions about some tokens of a sentence.
 */
final class Stretch {

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

	/** Where the sentence begins but for "But" or "And". */
	static int afterConjunction(Sentence sentence) {
		Token first = sentence.token(0);
		return first.is("but") || first.is("and") ? 1 : 0;
	}

}
