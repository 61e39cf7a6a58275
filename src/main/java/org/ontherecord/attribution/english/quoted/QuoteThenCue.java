package org.ontherecord.attribution.english.quoted;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.WordClass;

/** “…,” said Smith. */
final class QuoteThenCue implements Rule {

	@Override
	public @Nullable Finding find(QuotationPlace place) {
		Sentence sentence = place.sentence();
		int verb = place.next();
		if (sentence.tag(verb) == Tag.ADV && !sentence.token(verb).takes(Frame.QUOTE)) {
			verb++;
		}
		if (!place.endsBeforeCue() || !sentence.token(verb).takes(Frame.QUOTE) || isName(sentence, verb)) {
			return null;
		}
		int ceiling = Cues.nextQuotation(sentence, verb);
		NounPhrase source = new NounPhrases(sentence).startingAt(verb + 1, ceiling);
		if (source == null || Cues.isSetting(source.headToken().lower())) {
			return null;
		}
		return new Finding(source, new Cue(sentence, verb, verb + 1), "quote-cue-source", place.trust());
	}

	/** “Blue Water,” Chant Boats: two capitals are a name, where there is no heading. */
	private static boolean isName(Sentence sentence, int verb) {
		return sentence.paragraph().number() > 0 && sentence.token(verb).isCapitalized()
				&& sentence.token(verb + 1).isCapitalized() && !sentence.token(verb).is(WordClass.CERTAIN_CUE);
	}

}
