package org.ontherecord.web;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a process whose heap ran out, whoever ran out of it: what failed then, and what
 * was left half done, nobody knows. Java does so by itself only where it is told to on
 * its command line ({@code -XX:+ExitOnOutOfMemoryError}).
 */
public final class OutOfMemory {

	private static final Logger log = LoggerFactory.getLogger(OutOfMemory.class);

	/** As Java's own. */
	private static final int STATUS = 3;

	private static final String LINE = "The heap ran out, so this process ends. Give it more (-Xmx256m, or more memory in all).";

	private OutOfMemory() {
	}

	/** Ends this process if its heap ran out in whichever thread failed. */
	public static void watch() {
		Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
		Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
			endIfBehind(failure);
			if (before != null) {
				before.uncaughtException(thread, failure);
			}
			else {
				log.error("The thread {} ended", thread.getName(), failure);
			}
		});
		Thread watch = new Thread(OutOfMemory::endOnceFull, "heap");
		watch.setDaemon(true);
		watch.start();
	}

	private static void endOnceFull() {
		try {
			FullHeap.await();
			endIfBehind(new OutOfMemoryError());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Ends this process if it is behind a failure that its heap ran out. */
	public static void endIfBehind(@Nullable Throwable failure) {
		if (isBehind(failure)) {
			try {
				System.err.println(LINE);
			}
			finally {
				Runtime.getRuntime().halt(STATUS);
			}
		}
	}

	/** Takes nothing from the heap. */
	private static boolean isBehind(@Nullable Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof OutOfMemoryError) {
				return true;
			}
		}
		return false;
	}

}
