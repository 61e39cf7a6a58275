package org.ontherecord.attribution.english.quoted;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
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
		if (source == null || Cues.isSetting(source.headToken().lower()) || isOfClause(place, verb, source)) {
			return null;
		}
		return new Finding(source, new Cue(sentence, verb, verb + 1), "quote-cue-source", place.trust());
	}

	/**
	 * "Smith calls it “dead,” claiming he knew"; "in charge of “Today,” reminded his
	 * staff": the verb goes on with the clause before.
	 */
	private static boolean isOfClause(QuotationPlace place, int verb, NounPhrase source) {
		Sentence sentence = place.sentence();
		if (place.quotation().type() == Attribution.Type.DIRECT || place.index() == 0) {
			return false;
		}
		boolean told = source.isPronoun() && sentence.tag(source.to()).isVerb();
		boolean part = place.token(-1).is(WordClass.BEFORE_WORK) || place.token(-1).is("and");
		return told || sentence.token(verb).lower().endsWith("ing")
				|| part && !sentence.token(verb).is(WordClass.CERTAIN_CUE);
	}

	/** “Blue Water,” Chant Boats: two capitals are a name, where there is no heading. */
	private static boolean isName(Sentence sentence, int verb) {
		return sentence.paragraph().number() > 0 && sentence.token(verb).isCapitalized()
				&& sentence.token(verb + 1).isCapitalized() && !sentence.token(verb).is(WordClass.CERTAIN_CUE);
	}

}
