package org.ontherecord.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.ontherecord.ApplicationProcess;

/**
 * A way to start an application.
 *
 * @param page what it answers once it is ready
 * @param load what it is asked afterwards, again and again
 */
record Way(String name, List<String> command, String page, List<String> load) {

	private static final int REQUESTS = Integer.getInteger("start.requests", 4000);

	private static final int READERS = 8;

	Taken measured() throws Exception {
		long start = System.nanoTime();
		try (ApplicationProcess process = ApplicationProcess.by(this.command)) {
			process.await("it is ready", () -> process.status(this.page) == 200);
			double seconds = (System.nanoTime() - start) / 1e9;
			double processor = process.processorTime().toMillis() / 1e3;
			long ready = process.residentMegabytes();
			load(process);
			return new Taken(processor, seconds, ready, process.residentMegabytes());
		}
	}

	private void load(ApplicationProcess process) throws Exception {
		ExecutorService readers = Executors.newFixedThreadPool(READERS);
		try {
			List<Future<Integer>> answers = IntStream.range(0, this.load.isEmpty() ? 0 : REQUESTS)
				.mapToObj((i) -> readers.submit(() -> process.status(this.load.get(i % this.load.size()))))
				.toList();
			for (Future<Integer> answer : answers) {
				answer.get();
			}
		}
		finally {
			readers.shutdown();
		}
	}

	/**
	 * What a start took.
	 *
	 * @param processor seconds of processor time until it was ready, of all threads
	 * @param seconds until it was ready
	 * @param ready megabytes of memory then
	 * @param loaded megabytes of memory after the load
	 */
	record Taken(double processor, double seconds, long ready, long loaded) {

		/** The middle of each figure. */
		static Taken median(List<Taken> all) {
			return new Taken(middle(all.stream().mapToDouble(Taken::processor).toArray()),
					middle(all.stream().mapToDouble(Taken::seconds).toArray()),
					(long) middle(all.stream().mapToDouble(Taken::ready).toArray()),
					(long) middle(all.stream().mapToDouble(Taken::loaded).toArray()));
		}

		private static double middle(double[] figures) {
			Arrays.sort(figures);
			return figures[figures.length / 2];
		}

	}

}
