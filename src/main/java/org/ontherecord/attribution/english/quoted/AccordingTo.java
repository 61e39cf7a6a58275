package org.ontherecord.attribution.english.quoted;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Token;

/** “…,” according to Smith; according to Smith, the plan is “…”. */
final class AccordingTo implements Rule {

	private static final int NEAR = 4;

	@Override
	public @Nullable Finding find(QuotationPlace place) {
		Sentence sentence = place.sentence();
		for (int i = isBehindParticiple(place) ? place.index() : 0; i + 2 < sentence.size(); i++) {
			if (sentence.token(i).is("according") && sentence.token(i + 1).is("to")) {
				NounPhrase source = new NounPhrases(sentence).startingAt(i + 2, Cues.nextQuotation(sentence, i));
				if (source != null) {
					return new Finding(source, new Cue(sentence, i, i + 2), "according-to",
							Attribution.Confidence.MEDIUM);
				}
			}
		}
		return null;
	}

	/** "According to the court, the man cursed, saying, “…”": the words are the man's. */
	private static boolean isBehindParticiple(QuotationPlace place) {
		for (int i = 1; i <= NEAR; i++) {
			Token token = place.token(-i);
			if (token.lower().endsWith("ing")) {
				return token.takes(Frame.QUOTE);
			}
		}
		return false;
	}

}
