package org.ontherecord.attribution.english.people;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Token;

/**
 * A description that the name follows at once: "the mayor of Dayton, Ana Ruiz,".
 */
record Apposed(NounPhrase phrase) {

	/** The person so named, or null if the description is of somebody else or of many. */
	@Nullable Person person(Cast cast) {
		String head = this.phrase.headToken().lower();
		int comma = comma();
		if (comma == this.phrase.to() || !Lexicon.isRole(head) || Lexicon.isPluralRole(head)) {
			return null;
		}
		Token first = this.phrase.sentence().token(comma + 1);
		return cast.appearancesIn(this.phrase.sentence())
			.stream()
			.filter((at) -> at.start() == first.start() && !at.possessive() && closes(at.end()))
			.map(Cast.Appearance::person)
			.filter((person) -> person != null && person.hasFullName())
			.findFirst()
			.orElse(null);
	}

	private int comma() {
		int comma = this.phrase.head() + 1;
		while (comma < this.phrase.to() && !this.phrase.sentence().token(comma).is(",")) {
			comma++;
		}
		return comma;
	}

	/**
	 * Whether the phrase ends with the name, a comma does, or where the person is from.
	 */
	private boolean closes(int end) {
		int next = comma() + 1;
		while (next < this.phrase.to() && this.phrase.sentence().token(next).start() < end) {
			next++;
		}
		Token after = this.phrase.sentence().token(next);
		return next == this.phrase.to() || after.is(",") || after.is("from") || after.is("of") || after.is("at");
	}

}
