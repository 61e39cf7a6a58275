package org.ontherecord.corpus;

import java.time.Duration;
import java.util.function.Supplier;

import org.ontherecord.intake.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for a database that went away, so that an intake goes on where it was.
 */
final class Patience {

	private static final Logger log = LoggerFactory.getLogger(Patience.class);

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

	private Patience() {
	}

	/**
	 * Does some work that may be done twice, again and again until the database lets it.
	 */
	static <T> T with(Supplier<T> work) throws InterruptedException {
		Duration wait = Duration.ofSeconds(1);
		while (true) {
			try {
				return work.get();
			}
			catch (RuntimeException ex) {
				endIfOutOfMemory(ex);
				if (!Outage.isBehind(ex)) {
					throw ex;
				}
				log.warn("The database does not answer ({}); trying again in {} s", ex.getMessage(), wait.toSeconds());
			}
			Thread.sleep(wait.toMillis());
			wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
		}
	}

	/** An embedded database says it as if it were the article's fault. */
	private static void endIfOutOfMemory(RuntimeException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof OutOfMemoryError) {
				throw new IntakeEndedException(cause);
			}
		}
	}

	/** Does some work that gives nothing back, likewise. */
	static void run(Runnable work) throws InterruptedException {
		with(() -> {
			work.run();
			return true;
		});
	}

}
