package org.ontherecord.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How much a search found in which corpus, as an address holds it: {@code 12-3fa2c1}, or
 * {@code 10000m-3fa2c1} where there was more.
 *
 * @param exact whether all were counted
 * @param corpus the first hex digits of what was in
 */
record Receipt(long total, boolean exact, String corpus) {

	private static final int DIGITS = 6;

	private static final Pattern WRITTEN = Pattern.compile("(\\d{1,12})(m?)-([0-9a-f]{6})");

	/**
	 * Reads a receipt from an address.
	 * @throws IllegalArgumentException if it is none
	 */
	public static Receipt valueOf(String text) {
		Matcher written = WRITTEN.matcher(text);
		if (!written.matches()) {
			throw new IllegalArgumentException("no receipt: " + text);
		}
		return new Receipt(Long.parseLong(written.group(1)), written.group(2).isEmpty(), written.group(3));
	}

	/** The receipt for what was found; null while it can't be told what is in. */
	static @Nullable Receipt of(Results results, @Nullable String contents) {
		if (contents == null) {
			return null;
		}
		long total = results.exact() ? results.total() : results.moreThan();
		return new Receipt(total, results.exact(), contents.substring(0, DIGITS));
	}

	/** What has changed since, as messages name it. */
	public String change(Receipt now) {
		if (this.total != now.total || this.exact != now.exact) {
			return this.corpus.equals(now.corpus) ? "rules" : "found";
		}
		return this.corpus.equals(now.corpus) ? "nothing" : "corpus";
	}

	@Override
	public String toString() {
		return this.total + (this.exact ? "-" : "m-") + this.corpus;
	}

}
