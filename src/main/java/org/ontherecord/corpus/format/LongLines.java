package org.ontherecord.corpus.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a file of any length, of which no more than a limit is ever in memory.
 */
class LongLines {

	private final InputStream in;

	private final long limit;

	private int number;

	/**
	 * Lines.
	 * @param in buffered by itself, for it is read byte by byte
	 * @param limit in bytes
	 */
	LongLines(InputStream in, long limit) {
		this.in = in;
		this.limit = limit;
	}

	/** The number of the line that was read last, counted from 1. */
	int number() {
		return this.number;
	}

	/** The next line, or one byte more than the limit of it; null at the end. */
	byte @Nullable [] next() throws IOException {
		int next = this.in.read();
		if (next == -1) {
			return null;
		}
		this.number++;
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (; next != -1 && next != '\n'; next = this.in.read()) {
			if (line.size() <= this.limit) {
				line.write(next);
			}
		}
		return line.toByteArray();
	}

}
