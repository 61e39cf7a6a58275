package org.ontherecord.search.index;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;
import org.jspecify.annotations.Nullable;
import org.ontherecord.web.OutOfMemory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Indexes what was saved while the next is being saved, and lags no further behind. What
 * can't be indexed is saved all the same; it is remembered that something is missing.
 */
@Component
class TrailingIndexing implements IndexingPlanSynchronizationStrategy {

	private static final Logger log = LoggerFactory.getLogger(TrailingIndexing.class);

	private final AtomicReference<CompletableFuture<?>> last = new AtomicReference<>(
			CompletableFuture.completedFuture(null));

	private final AtomicBoolean missedSome = new AtomicBoolean();

	private final AtomicLong nanos = new AtomicLong();

	@Override
	public void apply(IndexingPlanSynchronizationStrategyConfigurationContext context) {
		context.documentCommitStrategy(DocumentCommitStrategy.NONE);
		context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
		context.indexingFutureHandler(this::follow);
	}

	private void follow(CompletableFuture<? extends SearchIndexingPlanExecutionReport> indexing) {
		long start = System.nanoTime();
		this.last.getAndSet(indexing.handle((report, failure) -> {
			this.nanos.addAndGet(System.nanoTime() - start);
			note((failure != null) ? failure : report.throwable().orElse(null));
			return null;
		})).join();
	}

	private void note(@Nullable Throwable failure) {
		if (failure != null) {
			OutOfMemory.endIfBehind(failure);
			this.missedSome.set(true);
			log.warn("Some paragraphs could not be indexed; they will be, once the corpus is in ({})",
					firstLine(failure));
		}
	}

	static String firstLine(Throwable failure) {
		return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
	}

	/** Waits until everything that was saved is indexed, or has failed to be. */
	void await() {
		this.last.get().join();
	}

	/** Whether something failed since this was last asked. */
	boolean hasMissedSome() {
		return this.missedSome.getAndSet(false);
	}

	/** How long it has worked in all. */
	double seconds() {
		return this.nanos.get() / 1e9;
	}

}
