package org.ontherecord.attribution.english.quoted;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/** Smith's claim that it was “dead”; in Smith's words, “…”; Smith's “…” remark. */
final class NounCue implements Rule {

	private static final int REACH = 12;

	@Override
	public @Nullable Finding find(QuotationPlace place) {
		Sentence sentence = place.sentence();
		for (int noun = place.index() - 1; noun >= Math.max(1, place.index() - REACH); noun--) {
			Finding found = sentence.token(noun).is(WordClass.SPEECH_NOUN) ? at(sentence, noun) : null;
			if (found != null) {
				return found;
			}
		}
		Finding after = place.token(1).is(WordClass.SPEECH_NOUN) ? at(sentence, place.index()) : null;
		return after;
	}

	/** The owner of the speech noun: a possessive before it. */
	private static @Nullable Finding at(Sentence sentence, int noun) {
		int owner = noun - 1;
		while (owner > 0 && sentence.tag(owner) == Tag.ADJ) {
			owner--;
		}
		Token token = sentence.token(owner);
		boolean pronoun = token.is("his") || token.is("her") || token.is("their") || token.is("its");
		if (owner < 0 || !(pronoun || token.isPossessive())) {
			return null;
		}
		int from = pronoun ? owner : new NounPhrases(sentence).possessorFrom(owner);
		boolean quoted = sentence.token(noun).isQuotation();
		return new Finding(new NounPhrase(sentence, from, owner, owner + 1),
				new Cue(sentence, quoted ? noun + 1 : noun, quoted ? noun + 2 : noun + 1), "noun-cue",
				Attribution.Confidence.LOW);
	}

}
