package org.ontherecord.attribution.english.syntax;

import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Which words a noun phrase may have before its noun, and with which it may begin.
 */
record PhraseWords(Sentence sentence) {

	boolean isInside(int index) {
		Tag tag = this.sentence.tag(index);
		Token token = this.sentence.token(index);
		if (token.isQuotation() || isPersonal(index)) {
			return false;
		}
		return tag.isNoun() || tag == Tag.ADJ || tag == Tag.NUM || isDeterminer(index) || token.isPossessive()
				|| token.is("&") || token.is("%") || isDegree(index)
				|| (tag == Tag.VERB && token.lower().endsWith("ing") && index > 0 && opensPhrase(index - 1))
				|| (token.is("-") && index > 0 && this.sentence.token(index - 1).end() == token.start())
				|| (tag == Tag.VERB && (token.isCapitalized() ? index > 0 : token.lower().endsWith("ed")
						&& !token.takes(Frame.QUOTE) && !this.sentence.tag(index - 1).isNoun()));
	}

	/** "Some leading engineers" */
	private boolean opensPhrase(int index) {
		Token token = this.sentence.token(index);
		return token.is(WordClass.ARTICLE) || token.is(WordClass.UNTOLD) && this.sentence.tag(index) == Tag.DET;
	}

	/** "The newly printed report", "Previously unseen letters" */
	private boolean isDegree(int index) {
		boolean opens = index == 0 || this.sentence.token(index - 1).is(WordClass.ARTICLE);
		if (!opens || this.sentence.tag(index) != Tag.ADV || !this.sentence.token(index).lower().endsWith("ly")) {
			return false;
		}
		Token next = this.sentence.token(index + 1);
		boolean participle = next.lower().endsWith("ed") && !next.isCapitalized() || next.lower().startsWith("un");
		return participle && isInside(index + 1);
	}

	boolean isDeterminer(int index) {
		return this.sentence.tag(index) == Tag.DET || this.sentence.token(index).is(WordClass.POSSESSIVE);
	}

	boolean isPersonal(int index) {
		String word = this.sentence.token(index).lower();
		return Pronoun.of(word) != null && !WordClass.POSSESSIVE.has(word);
	}

	/** "In a note to his aunt's firm Mrs. Ruiz said", but "the judge Mrs. Ruiz" */
	boolean isAddressed(int index) {
		Token noun = this.sentence.token(index - 1);
		if (!this.sentence.token(index).is(WordClass.FORM_OF_ADDRESS) || this.sentence.tag(index - 1) != Tag.NOUN
				|| noun.isCapitalized() || Lexicon.isRole(noun.lower())) {
			return false;
		}
		int from = index - 1;
		while (from > 0 && isInside(from - 1) && !isDeterminer(from)) {
			from--;
		}
		return from > 0 && this.sentence.tag(from - 1) == Tag.ADP;
	}

	boolean mayBegin(int index) {
		Tag tag = this.sentence.tag(index);
		return tag != Tag.ADV && tag != Tag.CCONJ && tag != Tag.PUNCT || isDegree(index);
	}

	/** "On Sunday Ana Ruiz said" */
	boolean isDay(int index) {
		return index > 0 && this.sentence.token(index - 1).is(WordClass.OCCASION_LINK)
				&& this.sentence.token(index).isCapitalized() && this.sentence.token(index + 1).isCapitalized()
				&& Lexicon.isOccasion(this.sentence.token(index).lower());
	}

}
