package org.ontherecord.attribution.english.quoted;

import java.util.Set;

/**
 * Smith did not use the word “…”: quoted, but nobody's quotation.
 */
final class NegatedCue {

	private static final Set<String> NEGATIONS = Set.of("not", "never", "without", "didn't", "doesn't", "don't",
			"won't", "wouldn't", "hasn't", "haven't", "hadn't", "refused", "refuses", "declined", "declines", "avoided",
			"avoids", "avoiding", "nor", "no", "stopped");

	private static final Set<String> VERBS = Set.of("use", "used", "say", "said", "mention", "mentioned", "utter",
			"uttered", "using", "saying", "mentioning", "uttering", "call", "calling", "describe", "invoke", "invoked");

	private static final Set<String> OBJECTS = Set.of("the", "a", "word", "words", "term", "phrase", "name",
			"expression", "it", "to", "that", "of", "any");

	private NegatedCue() {
	}

	static boolean isAt(Place place) {
		int at = place.index() - 1;
		while (at > 0 && OBJECTS.contains(place.sentence().token(at).lower())) {
			at--;
		}
		if (at < 1 || !VERBS.contains(place.sentence().token(at).lower())) {
			return false;
		}
		for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
			if (NEGATIONS.contains(place.sentence().token(i).lower())) {
				return true;
			}
		}
		return false;
	}

}
