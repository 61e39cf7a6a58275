package org.ontherecord.attribution;

/**
 * A noun phrase of a sentence.
 *
 * @param from index of its first token
 * @param head index of its head noun
 * @param to index past its last token, appositions and complements included
 */
record NounPhrase(Sentence sentence, int from, int head, int to) {

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

	boolean isPronoun() {
		return this.from == this.head && Pronoun.of(headToken().lower()) != null;
	}

}
