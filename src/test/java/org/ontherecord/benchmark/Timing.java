package org.ontherecord.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * How long something takes, in milliseconds.
 */
record Timing(double p50, double p99) {

	private static final int MOST = 300;

	private static final int LEAST = 30;

	private static final long LONGEST = Duration.ofSeconds(15).toNanos();

	/** Does something often, after it has become as fast as it gets. */
	static Timing of(Callable<?> something) throws Exception {
		repeat(something);
		double[] millis = repeat(something);
		Arrays.sort(millis);
		return new Timing(millis[millis.length / 2], millis[millis.length * 99 / 100]);
	}

	/** As often as wanted, or, where it takes long, as often as has to be. */
	private static double[] repeat(Callable<?> something) throws Exception {
		double[] millis = new double[MOST];
		long begin = System.nanoTime();
		for (int i = 0; i < MOST; i++) {
			long start = System.nanoTime();
			if (i >= LEAST && start - begin > LONGEST) {
				return Arrays.copyOf(millis, i);
			}
			something.call();
			millis[i] = (System.nanoTime() - start) / 1e6;
		}
		return millis;
	}

	@Override
	public String toString() {
		return "%.1f / %.1f".formatted(this.p50, this.p99);
	}

}
