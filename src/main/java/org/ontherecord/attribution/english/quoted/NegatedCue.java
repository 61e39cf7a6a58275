package org.ontherecord.attribution.english.quoted;

import org.ontherecord.attribution.english.text.WordClass;

/**
 * Smith did not use the word “…”: quoted, but nobody's quotation.
 */
final class NegatedCue {

	private NegatedCue() {
	}

	static boolean isAt(QuotationPlace place) {
		int at = place.index() - 1;
		while (at > 0 && place.sentence().token(at).is(WordClass.WORDING_OBJECT)) {
			at--;
		}
		if (at < 1 || !place.sentence().token(at).is(WordClass.WORDING)) {
			return false;
		}
		for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
			if (place.sentence().token(i).is(WordClass.NEGATION)) {
				return true;
			}
		}
		return false;
	}

}
