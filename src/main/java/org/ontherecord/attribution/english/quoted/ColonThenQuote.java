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
import org.ontherecord.attribution.english.text.WordClass;

/**
 * He turned to his old theme: “…”. Before a colon and a whole quotation any verb will do,
 * if its subject is a person.
 */
final class ColonThenQuote implements Rule {

	private static final int REACH = 40;

	@Override
	public @Nullable Finding find(QuotationPlace place) {
		Sentence sentence = place.sentence();
		return place.token(-1).is(":") && place.quotation().type() == Attribution.Type.DIRECT
				? before(sentence, place.index() - 1, "source-cue-quote") : null;
	}

	/** Whoever does something before this colon. */
	static @Nullable Finding before(Sentence sentence, int colon, String rule) {
		for (int verb = colon - 1; verb > Math.max(0, colon + 1 - REACH); verb--) {
			boolean finite = sentence.tag(verb) == Tag.VERB && !sentence.token(verb - 1).is(WordClass.ARTICLE);
			NounPhrase source = finite ? new Subjects(sentence).of(verb, 0) : null;
			if (source != null && (source.isPronoun() || beginsClause(source))) {
				return isPerson(source)
						? new Finding(source, new Cue(sentence, verb, verb + 1), rule, Attribution.Confidence.LOW)
						: null;
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
