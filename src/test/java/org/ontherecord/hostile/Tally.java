package org.ontherecord.hostile;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * How many answers there were by their status, and how long they took.
 */
final class Tally {

	private final Map<String, Queue<Long>> times = new ConcurrentSkipListMap<>();

	void add(String kind, String answer, long nanos) {
		String status = answer.isEmpty() ? "no answer" : answer.substring(9, Math.min(12, answer.length()));
		this.times.computeIfAbsent(kind + " " + status, (key) -> new ConcurrentLinkedQueue<>()).add(nanos);
	}

	/** A table of the answers so far, in milliseconds. */
	@Override
	public String toString() {
		return "| answers | number | middle, ms | 99 of 100, ms |\n|---|---|---|---|\n" + this.times.entrySet()
			.stream()
			.map((each) -> row(each.getKey(), each.getValue()))
			.collect(Collectors.joining("\n"));
	}

	private static String row(String answers, Queue<Long> times) {
		List<Long> sorted = times.stream().sorted().toList();
		return "| %s | %,d | %d | %d |".formatted(answers, sorted.size(), millis(sorted, 50), millis(sorted, 99));
	}

	private static long millis(List<Long> sorted, int percent) {
		return TimeUnit.NANOSECONDS.toMillis(sorted.get((sorted.size() - 1) * percent / 100));
	}

}
