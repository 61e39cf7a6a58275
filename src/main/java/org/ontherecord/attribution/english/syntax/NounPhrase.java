package org.ontherecord.attribution.english.syntax;

import org.ontherecord.attribution.TextSpan;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * A noun phrase of a sentence.
 *
 * @param from index of its first token
 * @param head index of its head noun
 * @param to index past its last token, appositions and complements included
 */
public record NounPhrase(Sentence sentence, int from, int head, int to) {

	public TextSpan span() {
		return this.sentence.span(this.from, this.to);
	}

	public Token headToken() {
		return this.sentence.token(this.head);
	}

	/** The words up to the head, without complements and appositions. */
	public TextSpan core() {
		return this.sentence.span(this.from, this.head + 1);
	}

	public NounPhrase until(int to) {
		return new NounPhrase(this.sentence, this.from, this.head, to);
	}

	/** "a woman", whom the next paragraph no longer means. */
	public boolean isPasserBy() {
		return this.sentence.token(this.from).is(WordClass.ONE_OF_MANY);
	}

	public boolean isPronoun() {
		return this.from == this.head && Pronoun.of(headToken().lower()) != null;
	}

}
