package org.ontherecord.attribution;

import org.jspecify.annotations.Nullable;

/**
 * What a rule found for a quotation: the phrase that names its source, and the cue.
 */
record Finding(NounPhrase source, @Nullable Cue cue, String rule, Attribution.Confidence confidence) {

	/** How far to trust the name: what a pronoun stands for is never beyond doubt. */
	Attribution.Confidence confidenceInName() {
		boolean doubtful = this.source.isPronoun() && this.confidence == Attribution.Confidence.HIGH;
		return doubtful ? Attribution.Confidence.MEDIUM : this.confidence;
	}

}
