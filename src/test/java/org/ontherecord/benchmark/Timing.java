package org.ontherecord.benchmark;

import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * How long something takes, in milliseconds.
 */
record Timing(double p50, double p99) {

	private static final int WARM_UP = 200;

	private static final int RUNS = 300;

	/** Does something often, after it has become as fast as it gets. */
	static Timing of(Callable<?> something) throws Exception {
		for (int i = 0; i < WARM_UP; i++) {
			something.call();
		}
		double[] millis = new double[RUNS];
		for (int i = 0; i < RUNS; i++) {
			long start = System.nanoTime();
			something.call();
			millis[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(millis);
		return new Timing(millis[RUNS / 2], millis[RUNS * 99 / 100]);
	}

	@Override
	public String toString() {
		return "%.1f / %.1f".formatted(this.p50, this.p99);
	}

}
