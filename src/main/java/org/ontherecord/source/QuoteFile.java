package org.ontherecord.source;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.ontherecord.web.api.Rows;

/**
 * What a selection of quotations can be taken along as. It is written a chunk at a time,
 * so that the whole never stands in memory.
 */
enum QuoteFile {

	JSON_LINES(Rows.JSON_LINES, JsonLines::new), CSV("text/csv", Csv::new),
	ANNOTATIONS("application/ld+json", Annotations::new);

	private final String type;

	private final Format format;

	QuoteFile(String type, Format format) {
		this.type = type;
		this.format = format;
	}

	String type() {
		return this.type;
	}

	/**
	 * Writes a selection and leaves the stream open.
	 * @param site the site's own address, without a slash at its end
	 * @param chunks the next records after a place, or the first ones
	 */
	void write(OutputStream target, String site, Function<@Nullable ReadingPosition, QuoteFinder.Chunk> chunks)
			throws IOException {
		Writer text = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
		Records records = this.format.begin(text, site);
		ReadingPosition after = null;
		do {
			QuoteFinder.Chunk chunk = chunks.apply(after);
			for (QuoteRecord quote : chunk.records()) {
				records.add(quote);
			}
			after = chunk.last();
		}
		while (after != null);
		records.end();
		text.flush();
	}

	/** Begins a file. */
	private interface Format {

		Records begin(Writer target, String site) throws IOException;

	}

	/** A file that is being written. */
	interface Records {

		void add(QuoteRecord quote) throws IOException;

		default void end() throws IOException {
		}

	}

}
