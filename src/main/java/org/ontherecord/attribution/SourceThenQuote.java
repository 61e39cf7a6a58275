package org.ontherecord.attribution;

import org.jspecify.annotations.Nullable;

/** Smith said, “…”; Smith called it “…”. */
final class SourceThenQuote implements Rule {

	@Override
	public @Nullable Finding find(Place place) {
		Sentence sentence = place.sentence();
		for (int verb = place.index() - 1; verb >= Math.max(0, place.index() - 60); verb--) {
			if (Cues.isCue(sentence, verb, "")) {
				NounPhrase source = new Subjects(sentence).of(verb, 0);
				if (source != null) {
					return new Finding(source, new Cue(sentence, verb, verb + 1), "source-cue-quote",
							Attribution.Confidence.HIGH);
				}
			}
		}
		return null;
	}

}
