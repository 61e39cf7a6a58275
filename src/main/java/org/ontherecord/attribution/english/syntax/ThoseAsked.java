package org.ontherecord.attribution.english.syntax;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Noun phrases that a participle ends right before the verb: "half of those questioned".
 */
record ThoseAsked(Sentence sentence, NounPhrases phrases) {

	@Nullable NounPhrase endingAt(int last, int floor) {
		NounPhrase phrase = last > floor && isParticiple(last) ? this.phrases.endingAt(last - 1, floor) : null;
		boolean begins = phrase != null && (phrase.from() == floor || !isInClause(phrase.from() - 1));
		return phrase != null && begins ? phrase.until(last + 1) : null;
	}

	private boolean isParticiple(int index) {
		return this.sentence.tag(index) == Tag.VERB && this.sentence.token(index).lower().endsWith("ed")
				&& this.phrases.isNominal(index - 1) && !this.phrases.isPersonal(index - 1)
				&& this.sentence.tag(index - 1) != Tag.PROPN && !this.sentence.token(index + 1).is("by");
	}

	private boolean isInClause(int index) {
		Token token = this.sentence.token(index);
		Tag tag = this.sentence.tag(index);
		return token.isWord() && tag != Tag.SCONJ && tag != Tag.ADV && tag != Tag.CCONJ && !token.is(WordClass.QUANTITY)
				&& !token.is("that");
	}

}
