package org.ontherecord.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;

/**
 * The application's index, asked without the application.
 */
class IndexAlone implements AutoCloseable {

	private static final int HITS = 20;

	private final DirectoryReader reader;

	private final IndexSearcher searcher;

	IndexAlone(Path place) throws IOException {
		try (Stream<Path> files = Files.walk(place.resolve("index"))) {
			Path segments = files.filter((file) -> file.getFileName().toString().startsWith("segments_"))
				.findFirst()
				.orElseThrow();
			this.reader = DirectoryReader.open(FSDirectory.open(segments.getParent()));
		}
		this.searcher = new IndexSearcher(this.reader);
	}

	/** The best hits and their text. */
	int ask(Asked asked) throws IOException {
		int read = 0;
		for (ScoreDoc hit : this.searcher.search(asked.lucene(), HITS).scoreDocs) {
			read += this.searcher.storedFields().document(hit.doc).getFields().size();
		}
		return read;
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

}
