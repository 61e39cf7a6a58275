package org.ontherecord.attribution.english.quoted;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Views;
import org.ontherecord.attribution.english.text.Sentence;

/**
 * “…,” according to Smith; in the view of Smith, the plan is “…”; in Smith's words, “…”.
 */
final class AccordingTo implements Rule {

	@Override
	public @Nullable Finding find(QuotationPlace place) {
		Sentence sentence = place.sentence();
		for (int i = 0; i + 2 < sentence.size(); i++) {
			Views view = Views.at(sentence, i);
			if (view != null && (view.cue().word().equals("according") || isBeside(place, i, view.to()))) {
				return new Finding(view.source(), view.cue(), "according-to", Attribution.Confidence.MEDIUM);
			}
		}
		return null;
	}

	/** In Smith's words, “…”; “…,” in the view of Smith: at an end of the sentence. */
	private static boolean isBeside(QuotationPlace place, int from, int to) {
		Sentence sentence = place.sentence();
		boolean ends = from > place.index() && !sentence.token(to).isWord();
		return (to <= place.index() && to >= place.index() - 1) || ends;
	}

}
