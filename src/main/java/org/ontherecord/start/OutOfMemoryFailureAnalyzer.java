package org.ontherecord.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in a line that the heap was too small for the start.
 */
class OutOfMemoryFailureAnalyzer extends AbstractFailureAnalyzer<OutOfMemoryError> {

	private static final long MEGABYTE = 1024 * 1024;

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable root, OutOfMemoryError cause) {
		return new FailureAnalysis(
				"The heap of %d MB is too small (%s).".formatted(Runtime.getRuntime().maxMemory() / MEGABYTE,
						cause.getMessage()),
				"Give it more: -Xmx256m, or more memory in all. What was saved is kept.", cause);
	}

}
