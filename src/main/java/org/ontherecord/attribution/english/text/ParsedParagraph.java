package org.ontherecord.attribution.english.text;

import java.util.ArrayList;
import java.util.List;

import org.ontherecord.attribution.TextSpan;

/**
 * One paragraph (the headline is number 0) and its sentences.
 */
public final class ParsedParagraph {

	private final int number;

	private final String text;

	private final List<Sentence> sentences = new ArrayList<>();

	ParsedParagraph(int number, String text) {
		this.number = number;
		this.text = text;
	}

	public int number() {
		return this.number;
	}

	public String text() {
		return this.text;
	}

	public List<Sentence> sentences() {
		return this.sentences;
	}

	/** The number of the sentence at this offset; inside a quotation, that of its cue. */
	public int sentenceAt(int offset) {
		int low = 0;
		int high = this.sentences.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (this.sentences.get(middle).token(0).start() <= offset) {
				low = middle;
			}
			else {
				high = middle - 1;
			}
		}
		return low;
	}

	public TextSpan span(int start, int end) {
		return new TextSpan(this.number, start, end, this.text.substring(start, end));
	}

}
