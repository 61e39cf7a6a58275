package org.ontherecord.attribution;

import java.util.Set;

/**
 * A noun phrase of a sentence.
 *
 * @param from index of its first token
 * @param head index of its head noun
 * @param to index past its last token, appositions and complements included
 */
record NounPhrase(Sentence sentence, int from, int head, int to) {

	private static final Set<String> PASSERS_BY = Set.of("a", "an", "one", "another");

	Passage passage() {
		return this.sentence.passage(this.from, this.to);
	}

	Token headToken() {
		return this.sentence.token(this.head);
	}

	/** The words up to the head, without complements and appositions. */
	Passage core() {
		return this.sentence.passage(this.from, this.head + 1);
	}

	NounPhrase until(int to) {
		return new NounPhrase(this.sentence, this.from, this.head, to);
	}

	/** "a woman", whom the next paragraph no longer means. */
	boolean isPasserBy() {
		return PASSERS_BY.contains(this.sentence.token(this.from).lower());
	}

	boolean isPronoun() {
		return this.from == this.head && Pronoun.of(headToken().lower()) != null;
	}

}
