package org.ontherecord.evaluation;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution.Confidence;

/**
 * One stretch of words the engine attributes, placed in the article's file.
 *
 * @param source where the mention stands, null if there is none
 * @param apart it stands in another paragraph than the words
 */
record Guess(Span span, @Nullable Span source, boolean apart, @Nullable String mention, @Nullable String speaker,
		boolean indirect, Confidence confidence) {

	boolean named() {
		return this.mention != null || this.speaker != null;
	}

	Guess at(Span other) {
		return new Guess(other, this.source, this.apart, this.mention, this.speaker, this.indirect, this.confidence);
	}

	/** As {@code score.py} sees it, which looks for the mention beside the words only. */
	Guess inOneParagraph() {
		return this.apart
				? new Guess(this.span, null, false, this.mention, this.speaker, this.indirect, this.confidence) : this;
	}

}
