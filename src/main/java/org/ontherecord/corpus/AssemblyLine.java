package org.ontherecord.corpus;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.ontherecord.corpus.format.Format;
import org.ontherecord.corpus.format.Piece;

/**
 * Carries articles from the one thread that reads them past those that attribute them, as
 * many as there are cores, to the one that saves them, in the order they were read. It
 * holds few at a time, and who puts on more waits.
 */
class AssemblyLine implements Format.Taker, AutoCloseable {

	private static final int CORES = Runtime.getRuntime().availableProcessors();

	private static final Consumer<Chunk> END = (chunk) -> {
	};

	private final BlockingQueue<Future<Consumer<Chunk>>> steps = new ArrayBlockingQueue<>(8 * CORES);

	private final ExecutorService workers = Executors.newFixedThreadPool(CORES);

	private final ExecutorService reader = Executors.newSingleThreadExecutor();

	private final Work work;

	/**
	 * A line.
	 * @param work what is done to an article on the way; gives what is done to the chunk
	 */
	AssemblyLine(Work work) {
		this.work = work;
	}

	/** Starts what puts things on. */
	void start(Feeder feeder) {
		this.reader.submit(() -> {
			try {
				feeder.feed();
				put(END);
			}
			catch (IOException | RuntimeException | Error ex) {
				this.steps.put(CompletableFuture.failedFuture(ex));
			}
			return null;
		});
	}

	@Override
	public void take(Piece piece) throws InterruptedException {
		this.steps.put(this.workers.submit(() -> this.work.on(piece)));
	}

	void put(Consumer<Chunk> step) throws InterruptedException {
		this.steps.put(CompletableFuture.completedFuture(step));
	}

	/**
	 * What is to be done to the chunk next, or null at the end.
	 * @throws IntakeEndedException where reading or attributing ended before its time
	 */
	@Nullable Consumer<Chunk> next() throws InterruptedException {
		try {
			Consumer<Chunk> step = this.steps.take().get();
			return (step != END) ? step : null;
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof IntakeEndedException ended) {
				throw ended;
			}
			throw (ex.getCause() instanceof NoCorpusException cause) ? cause : new IntakeEndedException(ex.getCause());
		}
	}

	@Override
	public void close() {
		this.reader.shutdownNow();
		this.workers.shutdownNow();
	}

	/** What is done to an article on the way. */
	@FunctionalInterface
	interface Work {

		Consumer<Chunk> on(Piece piece) throws InterruptedException;

	}

	/** Puts everything on that is to go down the line. */
	@FunctionalInterface
	interface Feeder {

		void feed() throws IOException, InterruptedException;

	}

}
