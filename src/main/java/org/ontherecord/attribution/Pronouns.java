package org.ontherecord.attribution;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Tells whom a pronoun means, by gender, nearness and who was the subject before.
 */
final class Pronouns {

	private final Cast cast;

	private @Nullable Speaker lastBody;

	private @Nullable Speaker lastPlural;

	Pronouns(Cast cast) {
		this.cast = cast;
	}

	void remember(Speaker speaker) {
		if (speaker.kind() == Speaker.Kind.ORGANIZATION) {
			this.lastBody = speaker;
		}
		if (speaker.kind() == Speaker.Kind.UNNAMED) {
			this.lastPlural = speaker;
		}
	}

	@Nullable Speaker resolve(NounPhrase phrase) {
		Pronoun pronoun = Pronoun.of(phrase.headToken().lower());
		if (pronoun == Pronoun.HE || pronoun == Pronoun.SHE) {
			Person person = person(phrase, pronoun.gender());
			return person == null ? null : person.speaker();
		}
		return pronoun == Pronoun.IT ? this.lastBody : pronoun == Pronoun.THEY ? this.lastPlural : null;
	}

	/** The first person named in the nearest sentence before, of that gender. */
	private @Nullable Person person(NounPhrase phrase, @Nullable Gender gender) {
		int paragraph = phrase.sentence().paragraph().number();
		int start = phrase.passage().start();
		List<Cast.Appearance> before = this.cast.appearances();
		for (int i = before.size() - 1; i >= 0; i--) {
			Cast.Appearance at = before.get(i);
			boolean earlier = at.paragraph() < paragraph || (at.paragraph() == paragraph && at.start() < start);
			if (earlier && (at.person().gender() == null || at.person().gender() == gender)) {
				return at.person();
			}
		}
		return null;
	}

}
