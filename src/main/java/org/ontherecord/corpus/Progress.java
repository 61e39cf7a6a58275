package org.ontherecord.corpus;

import java.util.concurrent.atomic.AtomicLong;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.ontherecord.corpus.format.CorpusFile;
import org.ontherecord.intake.Intake;

/**
 * Counts what is behind the intake, and shows it in a terminal where there is one.
 */
class Progress implements AutoCloseable {

	private static final long A_MEGABYTE = 1_000_000;

	private final long start = System.nanoTime();

	private final AtomicLong files = new AtomicLong();

	private final AtomicLong bytes = new AtomicLong();

	private final AtomicLong articles = new AtomicLong();

	private final Shares shares = new Shares();

	private final CorpusSize size;

	private final String settings;

	private final @Nullable ProgressBar bar;

	Progress(CorpusSize size, String settings) {
		this.size = size;
		this.settings = settings;
		this.bar = (System.console() != null) ? bar(size) : null;
	}

	private static ProgressBar bar(CorpusSize size) {
		return new ProgressBarBuilder().setTaskName("Corpus")
			.setInitialMax(size.bytes())
			.setUnit(" MB", A_MEGABYTE)
			.setStyle(ProgressBarStyle.ASCII)
			.build();
	}

	void passed(CorpusFile file) {
		this.files.incrementAndGet();
		this.bytes.addAndGet(Math.max(0, file.stamp().size()));
	}

	/** Some articles more are in. */
	void saved(int more) {
		this.articles.addAndGet(more);
		if (this.bar != null) {
			this.bar.stepTo(this.bytes.get()).setExtraMessage(" %,d articles".formatted(this.articles.get()));
		}
	}

	Shares shares() {
		return this.shares;
	}

	long articles() {
		return this.articles.get();
	}

	/** How it stands, with a number of articles that are about to be saved. */
	Intake intake(Intake.Phase phase, int more) {
		return new Intake(phase, new Intake.Done(this.files.get(), this.size.files()),
				new Intake.Done(this.bytes.get(), this.size.bytes()), this.articles.get() + more,
				(System.nanoTime() - this.start) / 1e9, this.settings);
	}

	@Override
	public void close() {
		if (this.bar != null) {
			this.bar.close();
		}
	}

}
