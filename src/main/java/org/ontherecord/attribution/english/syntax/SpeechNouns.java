package org.ontherecord.attribution.english.syntax;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Whose speech a noun names: "Smith's bold claim", "Smith made the claim", "a warning
 * from Smith".
 */
public final class SpeechNouns {

	private SpeechNouns() {
	}

	public static @Nullable NounPhrase source(Sentence sentence, int noun) {
		int before = noun - 1;
		while (before > 0 && (sentence.tag(before) == Tag.ADJ || sentence.token(before).is("following"))) {
			before--;
		}
		NounPhrase owner = owner(sentence, before);
		if (owner != null) {
			return owner;
		}
		int verb = sentence.token(before).is(WordClass.DETERMINER) ? before - 1 : before;
		NounPhrase agent = agent(sentence, noun);
		boolean light = sentence.token(verb).is(WordClass.LIGHT_VERB) && !sentence.token(verb - 1).is("to");
		return agent != null || !light ? agent : new Subjects(sentence).of(verb, 0);
	}

	/** "Smith's", "his" */
	public static @Nullable NounPhrase owner(Sentence sentence, int index) {
		Token token = sentence.token(index);
		boolean pronoun = token.is("his") || token.is("her") || token.is("their") || token.is("its");
		if (index < 0 || !(pronoun || token.isPossessive())) {
			return null;
		}
		int from = pronoun ? index : new NounPhrases(sentence).possessorFrom(index);
		return new NounPhrase(sentence, from, index, index + 1);
	}

	/** "By Smith", "from Smith", right behind the noun. */
	public static @Nullable NounPhrase agent(Sentence sentence, int noun) {
		Token link = sentence.token(noun + 1);
		return link.is("by") || (link.is("from") && !sentence.token(noun).lower().startsWith("call"))
				? new NounPhrases(sentence).startingAt(noun + 2, Cues.nextQuotation(sentence, noun)) : null;
	}

}
