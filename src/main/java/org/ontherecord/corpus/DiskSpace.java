package org.ontherecord.corpus;

import java.io.File;
import java.time.Duration;
import java.util.function.LongSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Waits for room on the disk of a database in a file. One that runs into a full disk
 * closes itself, and then its pages can't be read either.
 */
@Component
class DiskSpace {

	private static final Logger log = LoggerFactory.getLogger(DiskSpace.class);

	/** Several times what a chunk takes, with its part of the index. */
	static final DataSize LEAST = DataSize.ofMegabytes(64);

	private static final Duration WAIT = Duration.ofSeconds(2);

	private static final String FILE = "jdbc:h2:file:";

	private final LongSupplier bytes;

	@Autowired
	DiskSpace(@Value("${spring.datasource.url}") String database) {
		this(database.startsWith(FILE) ? freeBeside(database.substring(FILE.length()).replaceFirst(";.*", ""))
				: () -> Long.MAX_VALUE);
	}

	/**
	 * The space of a disk.
	 * @param bytes how much of it is free
	 */
	DiskSpace(LongSupplier bytes) {
		this.bytes = bytes;
	}

	private static LongSupplier freeBeside(String database) {
		File folder = new File(database).getParentFile();
		return folder::getUsableSpace;
	}

	/** Waits until there is enough to save some more. */
	void await() throws InterruptedException {
		if (isFull()) {
			log.warn("The disk of the data folder has {} MB left; the reading of the corpus goes on once it has {} MB",
					DataSize.ofBytes(this.bytes.getAsLong()).toMegabytes(), LEAST.toMegabytes());
		}
		while (isFull()) {
			Thread.sleep(WAIT.toMillis());
		}
	}

	private boolean isFull() {
		return this.bytes.getAsLong() < LEAST.toBytes();
	}

}
