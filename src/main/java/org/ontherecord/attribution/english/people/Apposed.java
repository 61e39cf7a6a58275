package org.ontherecord.attribution.english.people;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * A description that the name follows at once: "the mayor of Dayton, Ana Ruiz,".
 */
record Apposed(NounPhrase phrase) {

	/**
	 * The person so named, or null if the description is of somebody else or of many;
	 * "Works and Coastal Affairs, Ana Ruiz" ends a description.
	 */
	@Nullable Person person(Cast cast) {
		String head = this.phrase.headToken().lower();
		Token first = this.phrase.sentence().token(comma() + 1);
		boolean kin = WordClass.KIN.has(head);
		boolean job = kin || isJob(head) || WordClass.FIELD.has(head) || isOneOfSeveral();
		if (!this.phrase.sentence().token(comma()).is(",") || !job) {
			return null;
		}
		return cast.appearancesIn(this.phrase.sentence())
			.stream()
			.filter((at) -> at.start() == first.start() && !at.possessive() && closes(at.end()))
			.map(Cast.Appearance::person)
			.filter((person) -> person != null && (kin || person.hasFullName()))
			.findFirst()
			.orElse(null);
	}

	/** "One of the drivers" */
	private boolean isOneOfSeveral() {
		return this.phrase.headToken().is("one") && this.phrase.sentence().token(this.phrase.head() + 1).is("of")
				&& Lexicon.isPluralRole(this.phrase.sentence().token(comma() - 1).lower());
	}

	/** Whether somebody's job is called so, and not that of many. */
	static boolean isJob(String noun) {
		return Lexicon.isSingularRole(noun) || WordClass.JOB.has(noun);
	}

	/** "The club, Harbour Rowers, said": the body so named, or null. */
	@Nullable String body() {
		Sentence sentence = this.phrase.sentence();
		int from = this.phrase.head() + 2;
		int to = from;
		while (to < sentence.size() && sentence.token(to).isCapitalized()) {
			to++;
		}
		boolean closed = sentence.token(from - 1).is(",") && (to == this.phrase.to() || sentence.token(to).is(","));
		boolean body = Lexicon.isOrganization(this.phrase.headToken().lower())
				&& !Lexicon.isDocument(this.phrase.headToken().lower());
		return closed && body && to > from && !Lexicon.isPlace(sentence.token(to - 1).text())
				? sentence.span(from, to).text() : null;
	}

	/** Behind the description, in the phrase or at its end. */
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
		Sentence sentence = this.phrase.sentence();
		int next = comma() + 1;
		while (next < sentence.size() && sentence.token(next).start() < end) {
			next++;
		}
		Token after = sentence.token(next);
		return next == this.phrase.to() || after.is(",") || after.is("from") || after.is("of") || after.is("at");
	}

}
