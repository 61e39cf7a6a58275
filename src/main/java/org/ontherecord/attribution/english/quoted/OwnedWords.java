package org.ontherecord.attribution.english.quoted;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.SpeechNouns;
import org.ontherecord.attribution.english.text.WordClass;

/** Jones rejected Smith's “fraud” allegations: Smith made them. */
final class OwnedWords implements Rule {

	@Override
	public @Nullable Finding find(QuotationPlace place) {
		boolean few = place.quotation().type() == Attribution.Type.PARTIAL;
		if (!few || !place.token(1).is(WordClass.SPEECH_NOUN) || !place.token(-1).isPossessive()) {
			return null;
		}
		NounPhrase owner = SpeechNouns.owner(place.sentence(), place.index() - 1);
		return owner == null ? null
				: new Finding(owner, new Cue(place.sentence(), place.index() + 1, place.index() + 2), "noun-cue",
						Attribution.Confidence.LOW);
	}

}
