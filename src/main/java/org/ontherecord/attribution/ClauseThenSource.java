package org.ontherecord.attribution;

import org.jspecify.annotations.Nullable;

/** The plan is “dead,” Smith said; it was “over,” and they knew it, said Smith. */
final class ClauseThenSource implements Rule {

	@Override
	public @Nullable Finding find(Place place) {
		Sentence sentence = place.sentence();
		for (int verb = place.index() + 1; verb < sentence.size(); verb++) {
			if (!Cues.isCue(sentence, verb, "quote")) {
				continue;
			}
			int comma = lastComma(sentence, verb, place.index());
			if (comma < 0) {
				continue;
			}
			NounPhrase source = comma == verb - 1
					? new NounPhrases(sentence).startingAt(verb + 1, Cues.nextQuotation(sentence, verb))
					: new Subjects(sentence).of(verb, comma + 1);
			if (source != null && (comma == verb - 1 || source.from() == comma + 1)) {
				return new Finding(source, new Cue(sentence, verb, verb + 1), "clause-source-cue",
						Attribution.Confidence.HIGH);
			}
		}
		return null;
	}

	private static int lastComma(Sentence sentence, int verb, int floor) {
		for (int i = verb - 1; i > floor; i--) {
			if (sentence.token(i).is(",") || sentence.token(i).isQuotation()) {
				return i;
			}
		}
		return -1;
	}

}
