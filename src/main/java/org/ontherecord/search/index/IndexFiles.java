package org.ontherecord.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of an embedded index. They are looked through before anything opens them, and
 * set aside where they can't be read, as after a power failure or on a bad disk: the
 * index is made anew from the database then.
 */
final class IndexFiles {

	private static final Logger log = LoggerFactory.getLogger(IndexFiles.class);

	private static final List<String> ALL = List.of(ParagraphIndex.NAME, QuoteIndex.NAME);

	private IndexFiles() {
	}

	/** Looks through all that a folder of indexes has. */
	static void lookThrough(Path folder) {
		ALL.stream().map(folder::resolve).filter(Files::exists).forEach(IndexFiles::keepOrSetAside);
	}

	/** What another process has open is for that one to look after. */
	private static void keepOrSetAside(Path index) {
		try (Directory directory = FSDirectory.open(index);
				Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
			lock.ensureValid();
			if (DirectoryReader.indexExists(directory)) {
				read(directory);
			}
		}
		catch (LockObtainFailedException ex) {
			log.debug("{} belongs to another process", index, ex);
		}
		catch (IOException | RuntimeException ex) {
			setAside(index, ex);
		}
	}

	/** Each file has the checksum of what it holds at its end. */
	private static void read(Directory directory) throws IOException {
		try (DirectoryReader reader = DirectoryReader.open(directory)) {
			for (LeafReaderContext part : reader.leaves()) {
				((CodecReader) part.reader()).checkIntegrity();
			}
		}
	}

	private static void setAside(Path index, Exception why) {
		Path aside = IntStream.iterate(1, (number) -> number + 1)
			.mapToObj((number) -> index.resolveSibling(index.getFileName() + "-damaged-" + number))
			.filter((path) -> !Files.exists(path))
			.findFirst()
			.orElseThrow();
		try {
			Files.move(index, aside);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		log.warn("The index in {} can't be read and is made anew from the database; its files are kept in {} ({})",
				index, aside, TrailingIndexing.firstLine(why));
	}

}
