package org.ontherecord.corpus.format;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.util.unit.DataSize;

/**
 * A kind of file that holds articles.
 */
public abstract class Format {

	private static final List<Format> ALL = List.of(new WholeFile(List.of(".txt"), TextFormat::parse),
			new WholeFile(List.of(".html", ".htm"), HtmlFormat::parse), new JsonLinesFormat());

	private final List<String> suffixes;

	Format(List<String> suffixes) {
		this.suffixes = suffixes;
	}

	public static boolean isOneOf(String name) {
		return ALL.stream().anyMatch((format) -> format.isOf(name));
	}

	/** The format of a file by its name; one without a name of ours counts as text. */
	public static Format of(String name) {
		return ALL.stream().filter((format) -> format.isOf(name)).findFirst().orElse(ALL.get(0));
	}

	private boolean isOf(String name) {
		return this.suffixes.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
	}

	/**
	 * Hands over the file's articles one by one.
	 * @return what was read
	 * @throws Refused where nothing of it can be taken in, or no more
	 */
	public abstract Content read(CorpusFile file, DataSize limit, Taker taker)
			throws IOException, Refused, InterruptedException;

	/**
	 * What a file holds.
	 *
	 * @param keys the beginnings of its articles' keys, 64 bits of each
	 */
	public record Content(Set<Long> keys) {

		static final int KEY_DIGITS = 16;

		static long beginning(String key) {
			return Long.parseUnsignedLong(key.substring(0, KEY_DIGITS), 16);
		}

		/** How many of some articles are not in it any more. */
		public long missing(Collection<String> before) {
			return before.stream().filter((key) -> !this.keys.contains(beginning(key))).count();
		}

	}

	/** Takes articles, and waits where it has enough of them. */
	@FunctionalInterface
	public interface Taker {

		void take(Piece piece) throws InterruptedException;

	}

}
