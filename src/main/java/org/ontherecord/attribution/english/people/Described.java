package org.ontherecord.attribution.english.people;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Gender;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;

/**
 * Somebody a sentence describes without a name, by a noun that tells the gender: "a
 * woman", "his wife".
 */
final class Described {

	private final Sentence sentence;

	private final boolean near;

	/**
	 * Reads a sentence.
	 * @param near whether it stands in the pronoun's own paragraph; from another one "a
	 * woman" is not remembered, though "his wife" is
	 */
	Described(Sentence sentence, boolean near) {
		this.sentence = sentence;
		this.near = near;
	}

	/** The last one of that gender before the offset. */
	@Nullable Speaker person(@Nullable Gender gender, int before) {
		for (int i = this.sentence.size() - 1; i >= 0; i--) {
			Token token = this.sentence.token(i);
			String noun = Coreference.withoutEnding(token.lower());
			if (token.start() < before && isOne(token, noun) && Lexicon.genderOf(noun) == gender
					&& (token.isPossessive() || this.sentence.tag(i) == Tag.NOUN)) {
				int from = new NounPhrases(this.sentence).possessorFrom(i);
				return isRemembered(from, token) ? named(from, i) : null;
			}
		}
		return null;
	}

	/** Nobody means "his son" by "his son's horse". */
	private boolean isRemembered(int from, Token noun) {
		boolean passerBy = new NounPhrase(this.sentence, from, from, from + 1).isPasserBy();
		return noun.isPossessive() ? this.sentence.token(from).is("the") : this.near || !passerBy;
	}

	private Speaker named(int from, int noun) {
		String words = this.sentence.span(from, noun + 1).text();
		return new Speaker(Coreference.withoutEnding(Coreference.withoutArticle(words)), Speaker.Kind.UNNAMED, null);
	}

	private static boolean isOne(Token token, String noun) {
		return !token.isQuotation() && Lexicon.isSingularRole(noun) && Lexicon.genderOf(noun) != null;
	}

}
