package org.ontherecord.attribution.english.quoted;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.syntax.Subjects;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Token;

/**
 * The plan is “dead,” and they know it, Smith said; it was “over” for them, said Smith.
 */
final class ClauseThenSource implements Rule {

	@Override
	public @Nullable Finding find(QuotationPlace place) {
		Sentence sentence = place.sentence();
		if (AsideClause.quotes(place)) {
			return null;
		}
		for (int verb = place.index() + 1; verb < sentence.size(); verb++) {
			if (Cues.quotes(sentence, verb)) {
				NounPhrase source = sentence.token(verb - 1).is(",") ? inverted(sentence, verb)
						: aside(sentence, verb, place.index());
				if (source != null) {
					return new Finding(source, new Cue(sentence, verb, verb + 1), "clause-source-cue",
							Attribution.Confidence.MEDIUM);
				}
			}
		}
		return null;
	}

	private static @Nullable NounPhrase inverted(Sentence sentence, int verb) {
		NounPhrase source = new NounPhrases(sentence).startingAt(verb + 1, Cues.nextQuotation(sentence, verb));
		return source == null || sentence.token(verb).lower().endsWith("ing") || source.headToken().is("it")
				|| Cues.isSetting(source.headToken().lower()) ? null : source;
	}

	/** The cue and its subject stand behind a comma and end the clause. */
	private static @Nullable NounPhrase aside(Sentence sentence, int verb, int floor) {
		NounPhrase source = new Subjects(sentence).of(verb, floor + 1);
		if (source == null || Pronoun.isRelative(source.headToken().lower()) || takesClause(sentence, verb)) {
			return null;
		}
		return sentence.token(source.from() - 1).is(",") ? source : null;
	}

	private static boolean takesClause(Sentence sentence, int verb) {
		Token next = sentence.token(verb + 1);
		return next.is("that") || next.is(":") || next.isQuotation() || Pronoun.isSubject(next.lower());
	}

}
