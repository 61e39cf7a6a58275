package org.ontherecord.attribution.english.syntax;

import java.util.Set;

import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.Words;

/** Recognises the verbs that report speech. */
public final class Cues {

	private static final Set<String> CERTAIN = Set.of("said", "says", "told", "tells", "added", "adds", "wrote",
			"writes", "tweeted", "asked", "saying", "called", "replied", "explained", "declared", "argued");

	private Cues() {
	}

	/**
	 * Whether this word reports speech in the frame given; in any frame if that is empty.
	 */
	public static boolean isCue(Sentence sentence, int index, String frame) {
		String word = sentence.token(index).lower();
		if (sentence.token(index).isCapitalized() && index > 0) {
			return false;
		}
		if (!Words.reports(word, frame.isEmpty() ? " " : frame)) {
			return !frame.equals("name") && Words.reports(word, "with-" + sentence.token(index + 1).lower());
		}
		return CERTAIN.contains(word) || sentence.tag(index) == Tag.VERB;
	}

	/** A day or an event cannot speak, though a letter can. */
	public static boolean isSetting(String noun) {
		return Words.isOccasion(noun) && !Words.isOrganization(noun);
	}

	/** Behind a quotation and a subject, "the letter read." can only be a verb. */
	public static boolean closesClause(Sentence sentence, int index) {
		Token next = sentence.token(index + 1);
		boolean ends = !next.isWord() || sentence.tag(index + 1) == Tag.ADP || sentence.tag(index + 1) == Tag.ADV;
		return ends && !sentence.token(index).isCapitalized() && Words.reports(sentence.token(index).lower(), "quote")
				&& !sentence.token(index).lower().endsWith("ing");
	}

	public static int nextQuotation(Sentence sentence, int from) {
		for (int i = from; i < sentence.size(); i++) {
			if (sentence.token(i).isQuotation()) {
				return i;
			}
		}
		return sentence.size();
	}

}
