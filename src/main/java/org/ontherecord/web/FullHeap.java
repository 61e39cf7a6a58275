package org.ontherecord.web;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;

/**
 * Tells a heap that is full whatever is collected. Not every collector gives up then: the
 * serial one goes on collecting, and hardly anything else is done.
 */
final class FullHeap {

	/** In milliseconds. */
	private static final long BETWEEN_LOOKS = 10_000;

	/** Full for as long as a minute. */
	private static final int LOOKS = 6;

	private static final double FULL = 0.99;

	private long collections;

	private int found;

	/** Returns once it is so. */
	static void await() throws InterruptedException {
		FullHeap heap = new FullHeap();
		do {
			Thread.sleep(BETWEEN_LOOKS);
		}
		while (!heap.isFullFor(collectionsSoFar(), shareInUse()));
	}

	/** Whether it was full at each of the last looks, and collected between them. */
	boolean isFullFor(long collectionsSoFar, double shareInUse) {
		boolean full = shareInUse >= FULL && collectionsSoFar > this.collections;
		this.collections = collectionsSoFar;
		this.found = full ? this.found + 1 : 0;
		return this.found >= LOOKS;
	}

	private static long collectionsSoFar() {
		return ManagementFactory.getGarbageCollectorMXBeans()
			.stream()
			.mapToLong(GarbageCollectorMXBean::getCollectionCount)
			.sum();
	}

	/** Of what lives long, after it was last collected. */
	private static double shareInUse() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.filter((pool) -> pool.getName().endsWith("Old Gen") || pool.getName().startsWith("Tenured"))
			.map(MemoryPoolMXBean::getCollectionUsage)
			.filter((usage) -> usage != null && usage.getMax() > 0)
			.mapToDouble((MemoryUsage usage) -> (double) usage.getUsed() / usage.getMax())
			.max()
			.orElse(0);
	}

}
