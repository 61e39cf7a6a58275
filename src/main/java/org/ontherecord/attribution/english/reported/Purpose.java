package org.ontherecord.attribution.english.reported;

import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * "The next step is to see how", "she was sent to ask whether": what is still to be said.
 * "She went on to say" and "he continued to insist" tell what was.
 */
final class Purpose {

	private static final int NEAR = 3;

	private Purpose() {
	}

	static boolean isAt(Sentence sentence, int verb) {
		int to = verb - 1;
		while (to > verb - NEAR && sentence.tag(to) == Tag.ADV) {
			to--;
		}
		if (!sentence.token(to).is("to")) {
			return false;
		}
		int governing = to - 1;
		while (governing > 0 && (sentence.token(governing).is(",") || sentence.tag(governing) == Tag.ADV)
				&& !sentence.token(governing).is(WordClass.CONTROL)) {
			governing--;
		}
		Token word = sentence.token(governing);
		boolean day = Lexicon.isOccasion(word.lower()) && !word.lower().endsWith("s");
		return !word.is(WordClass.CONTROL) && !day;
	}

}
