package org.ontherecord.corpus;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much there is to read, seen without opening a file.
 */
record CorpusSize(long files, long bytes) {

	static CorpusSize of(CorpusFolder folder) throws IOException, InterruptedException {
		AtomicLong files = new AtomicLong();
		AtomicLong bytes = new AtomicLong();
		folder.walk((file) -> {
			files.incrementAndGet();
			bytes.addAndGet(Math.max(0, file.stamp().size()));
		});
		return new CorpusSize(files.get(), bytes.get());
	}

}
