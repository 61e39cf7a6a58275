package org.ontherecord.attribution;

import java.util.Set;

/** Recognises the verbs that report speech. */
final class Cues {

	private static final Set<String> CERTAIN = Set.of("said", "says", "told", "tells", "added", "adds", "wrote",
			"writes", "tweeted", "asked", "saying", "called", "replied", "explained", "declared", "argued");

	private Cues() {
	}

	/**
	 * Whether this word reports speech in the frame given; in any frame if that is empty.
	 */
	static boolean isCue(Sentence sentence, int index, String frame) {
		String word = sentence.token(index).lower();
		if (sentence.token(index).isCapitalized() && index > 0) {
			return false;
		}
		if (!Words.reports(word, frame.isEmpty() ? " " : frame)) {
			return !frame.equals("name") && Words.reports(word, "with-" + sentence.token(index + 1).lower());
		}
		return CERTAIN.contains(word) || sentence.tag(index).startsWith("VERB");
	}

	static int nextQuotation(Sentence sentence, int from) {
		for (int i = from; i < sentence.size(); i++) {
			if (sentence.token(i).isQuotation()) {
				return i;
			}
		}
		return sentence.size();
	}

}
