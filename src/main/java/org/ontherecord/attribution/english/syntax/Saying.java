package org.ontherecord.attribution.english.syntax;

import java.util.Set;

import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;

/**
 * Tells the verbs of a sentence that report from the nouns and participles spelled alike.
 */
public final class Saying {

	/** Forms that are hardly ever anything else. */
	private static final Set<String> CERTAIN = Set.of("said", "says", "told", "tells", "saying", "telling", "argued",
			"argues", "wrote", "insisted", "insists");

	private static final Set<String> BE = Set.of("is", "was", "are", "were", "be", "been", "being", "'s", "'re", "gets",
			"got", "getting");

	private Saying() {
	}

	public static boolean isVerb(Sentence sentence, int index) {
		String word = sentence.token(index).lower();
		if (!Frames.any(word) || (sentence.token(index).isCapitalized() && index > 0)) {
			return false;
		}
		return CERTAIN.contains(word) || sentence.tag(index) == Tag.VERB;
	}

	/** Whether somebody else does the telling: "was told", "were asked". */
	public static boolean isPassive(Sentence sentence, int verb) {
		String word = sentence.token(verb).lower();
		if (word.endsWith("ing")) {
			return false;
		}
		for (int i = verb - 1; i >= 0; i--) {
			String before = sentence.token(i).lower();
			if (BE.contains(before) || (word.endsWith("ed") && (before.equals("when") || before.equals("if")))) {
				return true;
			}
			if (sentence.tag(i) != Tag.ADV && !before.equals("not") && !before.equals("n't")) {
				return false;
			}
		}
		return verb == 0 && word.endsWith("ed");
	}

}
