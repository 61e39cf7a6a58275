package org.ontherecord.attribution.english.syntax;

import org.ontherecord.attribution.TextSpan;
import org.ontherecord.attribution.english.text.ReportingVerb;
import org.ontherecord.attribution.english.text.Sentence;

/**
 * The words that tie quoted words to their source.
 *
 * @param from index of the first token in its sentence
 * @param to index past the last
 */
public record Cue(Sentence sentence, int from, int to) {

	public TextSpan span() {
		return this.sentence.span(this.from, this.to);
	}

	public String word() {
		return this.sentence.token(this.from).lower();
	}

	public ReportingVerb verb() {
		return this.sentence.token(this.from).verb();
	}

}
