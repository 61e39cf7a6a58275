package org.ontherecord.attribution.english.reported;

import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/** "The bridge a joke", "him unfit": something, and what somebody calls it. */
final class GivenName {

	private GivenName() {
	}

	static boolean isAt(Sentence sentence, int start, int end) {
		NounPhrase named = new NounPhrases(sentence).startingAt(start, end);
		int name = named != null ? named.to() : start;
		return name > start && name < end && isName(sentence, name, end);
	}

	private static boolean isName(Sentence sentence, int index, int end) {
		Token first = sentence.token(index);
		if (first.isQuotation()) {
			return true;
		}
		boolean opens = first.is(WordClass.ARTICLE) || first.is("one") || first.is(WordClass.POSSESSIVE);
		for (int i = index; opens && i < end; i++) {
			if (Lexicon.isOccasion(sentence.token(i).lower())) {
				return false;
			}
		}
		return opens || sentence.tag(index) == Tag.ADJ;
	}

}
