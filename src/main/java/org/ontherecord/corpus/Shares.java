package org.ontherecord.corpus;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How the work of an intake divides; all threads are counted together, in nanoseconds.
 */
class Shares {

	private final AtomicLong attribution = new AtomicLong();

	private final AtomicLong saving = new AtomicLong();

	void addAttribution(long nanos) {
		this.attribution.addAndGet(nanos);
	}

	/** A whole transaction, and what it waits for the index to catch up. */
	void addSaving(long nanos) {
		this.saving.addAndGet(nanos);
	}

	@Override
	public String toString() {
		return "attribution %.1f s, saving %.1f s".formatted(this.attribution.get() / 1e9, this.saving.get() / 1e9);
	}

}
