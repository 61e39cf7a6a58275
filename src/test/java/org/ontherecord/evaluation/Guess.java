package org.ontherecord.evaluation;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution.Confidence;

/**
 * One stretch of words the engine attributes, placed in the article's file.
 *
 * @param source where the mention stands, null if there is none or it stands in another
 * paragraph
 */
record Guess(Span span, @Nullable Span source, @Nullable String mention, @Nullable String speaker, boolean indirect,
		Confidence confidence) {

	boolean named() {
		return this.mention != null || this.speaker != null;
	}

	Guess at(Span other) {
		return new Guess(other, this.source, this.mention, this.speaker, this.indirect, this.confidence);
	}

}
