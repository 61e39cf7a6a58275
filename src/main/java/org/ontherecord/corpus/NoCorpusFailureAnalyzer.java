package org.ontherecord.corpus;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in words, without a stack trace, that there is no folder to read.
 */
class NoCorpusFailureAnalyzer extends AbstractFailureAnalyzer<NoCorpusException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable root, NoCorpusException cause) {
		return new FailureAnalysis("The corpus folder “%s” does not exist or is no folder.".formatted(cause.location()),
				"Set ontherecord.corpus.location (ONTHERECORD_CORPUS_LOCATION) to a folder that exists.", cause);
	}

}
