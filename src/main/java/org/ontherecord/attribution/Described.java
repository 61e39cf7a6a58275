package org.ontherecord.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Somebody a sentence describes without a name, by a noun that tells the gender: "a
 * woman", "his wife".
 */
final class Described {

	private final Sentence sentence;

	Described(Sentence sentence) {
		this.sentence = sentence;
	}

	/** The last one of that gender before the offset. */
	@Nullable Speaker person(@Nullable Gender gender, int before) {
		for (int i = this.sentence.size() - 1; i >= 0; i--) {
			Token token = this.sentence.token(i);
			if (token.start() < before && isOne(token) && Words.genderOf(token.lower()) == gender
					&& this.sentence.tag(i).equals("NOUN")) {
				NounPhrase phrase = new NounPhrases(this.sentence).endingAt(i, 0);
				return phrase == null ? null
						: new Speaker(Speakers.withoutArticle(phrase.core().text()), Speaker.Kind.UNNAMED, null);
			}
		}
		return null;
	}

	private static boolean isOne(Token token) {
		return !token.isQuotation() && Words.isRole(token.lower()) && !Words.isPluralRole(token.lower())
				&& Words.genderOf(token.lower()) != null;
	}

}
