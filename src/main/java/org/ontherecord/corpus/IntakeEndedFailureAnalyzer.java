package org.ontherecord.corpus;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in words what ended an intake, and what to do.
 */
class IntakeEndedFailureAnalyzer extends AbstractFailureAnalyzer<IntakeEndedException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable root, IntakeEndedException ended) {
		Throwable cause = ended.getCause();
		return new FailureAnalysis(
				"The corpus could not be read to its end: %s (%s). What was saved until then is kept."
					.formatted(cause.getClass().getSimpleName(), cause.getMessage()),
				action(cause) + " The next start goes on from there.", ended);
	}

	private static String action(Throwable cause) {
		if (cause instanceof OutOfMemoryError) {
			return "Give the process more memory (-Xmx256m, or more in all).";
		}
		return (cause instanceof IOException) ? "See that the folder and its disk can be read."
				: "This is a fault of the application; the log says more.";
	}

}
