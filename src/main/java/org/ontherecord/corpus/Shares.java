package org.ontherecord.corpus;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How the work of an intake divides; all threads are counted together, in nanoseconds.
 */
class Shares {

	private final AtomicLong attribution = new AtomicLong();

	private final AtomicLong saving = new AtomicLong();

	private final AtomicLong indexing = new AtomicLong();

	void addAttribution(long nanos) {
		this.attribution.addAndGet(nanos);
	}

	/** The statements of a transaction. */
	void addSaving(long nanos) {
		this.saving.addAndGet(nanos);
	}

	/** What follows the last statement: committing, and with it the index. */
	void addIndexing(long nanos) {
		this.indexing.addAndGet(nanos);
	}

	@Override
	public String toString() {
		double all = Math.max(1, this.attribution.get() + this.saving.get() + this.indexing.get()) / 100.0;
		return "attribution %.0f %%, saving %.0f %%, indexing %.0f %%".formatted(this.attribution.get() / all,
				this.saving.get() / all, this.indexing.get() / all);
	}

}
