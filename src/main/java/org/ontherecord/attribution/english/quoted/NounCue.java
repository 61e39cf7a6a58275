package org.ontherecord.attribution.english.quoted;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.SpeechNouns;
import org.ontherecord.attribution.english.text.Sentence;
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

	private static @Nullable Finding at(Sentence sentence, int noun) {
		boolean quoted = sentence.token(noun).isQuotation();
		NounPhrase source = quoted ? SpeechNouns.owner(sentence, noun - 1) : SpeechNouns.source(sentence, noun);
		return source == null ? null
				: new Finding(source, new Cue(sentence, quoted ? noun + 1 : noun, quoted ? noun + 2 : noun + 1),
						"noun-cue", Attribution.Confidence.LOW);
	}

}
