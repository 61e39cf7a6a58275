package org.ontherecord.corpus.format;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file of the corpus.
 *
 * @param name path below the corpus folder, with forward slashes
 */
public record CorpusFile(String name, Stamp stamp, Content content) {

	/** A file that is known to be unreadable before it is opened. */
	public static CorpusFile refused(String name, String reason) {
		return new CorpusFile(name, Stamp.UNKNOWN, () -> {
			throw new Refused(1, reason);
		});
	}

	/** Opens it. */
	@FunctionalInterface
	public interface Content {

		InputStream open() throws IOException, Refused;

	}

	/**
	 * What shows, without opening a file, that it was not changed.
	 *
	 * @param size in bytes
	 * @param modified time of the last change, in nanoseconds since 1970
	 */
	public record Stamp(long size, long modified) {

		/** Of a file that is to be read every time. */
		public static final Stamp UNKNOWN = new Stamp(-1, -1);

		public boolean isKnown() {
			return !equals(UNKNOWN);
		}

	}

}
