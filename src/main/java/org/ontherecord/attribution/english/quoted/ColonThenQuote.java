package org.ontherecord.attribution.english.quoted;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.Subjects;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;

/**
 * He turned to his old theme: “…”. Before a colon and a whole quotation any verb will do,
 * if its subject is a person.
 */
final class ColonThenQuote implements Rule {

	private static final int REACH = 40;

	@Override
	public @Nullable Finding find(QuotationPlace place) {
		Sentence sentence = place.sentence();
		if (!place.token(-1).is(":") || place.quotation().type() != Attribution.Type.DIRECT) {
			return null;
		}
		for (int verb = place.index() - 2; verb > Math.max(0, place.index() - REACH); verb--) {
			NounPhrase source = sentence.tag(verb) == Tag.VERB ? new Subjects(sentence).of(verb, 0) : null;
			if (source != null && (source.isPronoun() || beginsClause(source))) {
				return isPerson(source) ? new Finding(source, new Cue(sentence, verb, verb + 1), "source-cue-quote",
						Attribution.Confidence.LOW) : null;
			}
		}
		return null;
	}

	private static boolean isPerson(NounPhrase source) {
		Pronoun pronoun = source.isPronoun() ? Pronoun.of(source.headToken().lower()) : null;
		return pronoun != null ? pronoun.gender() != null
				: source.sentence().tag(source.head()) == Tag.PROPN && !Lexicon.isPlace(source.headToken().text());
	}

	private static boolean beginsClause(NounPhrase source) {
		return source.from() == 0 || !source.sentence().token(source.from() - 1).isWord();
	}

}
