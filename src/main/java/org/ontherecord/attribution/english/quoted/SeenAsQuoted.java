package org.ontherecord.attribution.english.quoted;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.Subjects;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Smith sees the plan as a “joke”: any verb will do that tells what is made of a thing.
 */
final class SeenAsQuoted implements Rule {

	private static final int REACH = 10;

	@Override
	public @Nullable Finding find(QuotationPlace place) {
		Sentence sentence = place.sentence();
		int as = place.index() - 1;
		while (sentence.token(as).is(WordClass.DETERMINER) || sentence.tag(as) == Tag.ADJ
				|| sentence.tag(as) == Tag.ADV) {
			as--;
		}
		if (!sentence.token(as).is("as") || place.quotation().type() != Attribution.Type.PARTIAL
				|| sentence.tag(place.index() + 1) == Tag.VERB) {
			return null;
		}
		int verb = as - 1;
		while (verb > Math.max(0, as - REACH) && sentence.tag(verb) != Tag.VERB) {
			verb--;
		}
		NounPhrase source = isOfThing(sentence, verb, as) ? new Subjects(sentence).of(verb, 0) : null;
		return source == null ? null
				: new Finding(source, new Cue(sentence, verb, verb + 1), "seen-as-quote", Attribution.Confidence.LOW);
	}

	/** Not "served as", nor "terms such as". */
	private static boolean isOfThing(Sentence sentence, int verb, int as) {
		return sentence.tag(verb) == Tag.VERB && as - verb > 1 && !sentence.token(as - 1).is("such")
				&& !sentence.token(as - 1).is(",") && !sentence.token(verb).is(WordClass.BEING_AS)
				&& !sentence.token(as - 1).is(WordClass.BEING_AS);
	}

}
