package org.ontherecord.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * One paragraph (the headline is number 0) and its sentences.
 */
final class Paragraph {

	private final int number;

	private final String text;

	private final List<Sentence> sentences = new ArrayList<>();

	Paragraph(int number, String text) {
		this.number = number;
		this.text = text;
	}

	int number() {
		return this.number;
	}

	String text() {
		return this.text;
	}

	List<Sentence> sentences() {
		return this.sentences;
	}

	/** The number of the sentence at this offset; inside a quotation, that of its cue. */
	int sentenceAt(int offset) {
		for (int i = this.sentences.size() - 1; i > 0; i--) {
			if (this.sentences.get(i).token(0).start() <= offset) {
				return i;
			}
		}
		return 0;
	}

	Passage passage(int start, int end) {
		return new Passage(this.number, start, end, this.text.substring(start, end));
	}

}
