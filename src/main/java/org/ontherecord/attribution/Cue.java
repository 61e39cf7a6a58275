package org.ontherecord.attribution;

/**
 * The words that tie quoted words to their source.
 *
 * @param from index of the first token in its sentence
 * @param to index past the last
 */
record Cue(Sentence sentence, int from, int to) {

	Passage passage() {
		return this.sentence.passage(this.from, this.to);
	}

	String word() {
		return this.sentence.token(this.from).lower();
	}

}
