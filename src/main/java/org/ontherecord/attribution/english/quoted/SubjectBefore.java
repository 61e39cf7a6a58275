package org.ontherecord.attribution.english.quoted;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.people.Coreference;
import org.ontherecord.attribution.english.syntax.Auxiliaries;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Smith defended the bridge. “It always held.” A sentence that names nobody but its
 * subject, who does something, and then a quotation that is a sentence by itself.
 */
final class SubjectBefore implements Rule {

	private static final int NEAR = 12;

	private final Coreference coreference;

	SubjectBefore(Coreference coreference) {
		this.coreference = coreference;
	}

	@Override
	public @Nullable Finding find(QuotationPlace place) {
		if (place.sentence().size() > 1 || place.sentence().number() == 0
				|| place.quotation().type() != Attribution.Type.DIRECT) {
			return null;
		}
		Sentence before = place.sentence().paragraph().sentences().get(place.sentence().number() - 1);
		NounPhrase subject = before.tokens().stream().anyMatch(Token::isQuotation) ? null : subject(before);
		return subject == null ? null : new Finding(subject, null, "subject-before", Attribution.Confidence.LOW);
	}

	private @Nullable NounPhrase subject(Sentence sentence) {
		int from = sentence.token(0).is(WordClass.CONJUNCTION) ? 1 : 0;
		NounPhrase subject = new NounPhrases(sentence).startingAt(from, sentence.size());
		return subject != null && isPerson(subject) && !this.coreference.namesAnother(subject) && isActive(subject)
				? subject : null;
	}

	private static boolean isPerson(NounPhrase phrase) {
		if (phrase.isPronoun()) {
			Pronoun pronoun = Pronoun.of(phrase.headToken().lower());
			return pronoun != null && pronoun.gender() != null;
		}
		String head = phrase.headToken().lower();
		return phrase.sentence().tag(phrase.head()) == Tag.PROPN
				|| (Lexicon.isRole(head) && !Lexicon.isPluralRole(head));
	}

	private static boolean isActive(NounPhrase subject) {
		Sentence sentence = subject.sentence();
		for (int verb = subject.to(); verb < Math.min(sentence.size(), subject.to() + NEAR); verb++) {
			if (sentence.tag(verb) == Tag.VERB) {
				return !new Auxiliaries(sentence).isPassive(verb);
			}
			if (Pronoun.isSubject(sentence.token(verb).lower())) {
				return false;
			}
		}
		return false;
	}

}
