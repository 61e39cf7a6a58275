package org.ontherecord.attribution.english.quoted;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Sentence;

/** “…,” according to Smith; according to Smith, the plan is “…”. */
final class AccordingTo implements Rule {

	@Override
	public @Nullable Finding find(QuotationPlace place) {
		Sentence sentence = place.sentence();
		for (int i = 0; i + 2 < sentence.size(); i++) {
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

}
