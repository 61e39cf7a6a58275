package org.ontherecord.corpus.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A date as a page or a record states it: {@code 2018-03-05}, or a time that begins so.
 */
final class StatedDate {

	private static final Pattern ISO = Pattern.compile("([1-9]\\d{3})-(\\d{2})-(\\d{2})(?:[T ].*)?");

	private StatedDate() {
	}

	/**
	 * The day as it was where the article was published.
	 * @param doubts where to say that what is stated is no date; then there is none
	 */
	static @Nullable LocalDate of(@Nullable String stated, List<String> doubts) {
		if (stated == null) {
			return null;
		}
		Matcher iso = ISO.matcher(stated.strip());
		try {
			if (iso.matches()) {
				return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
			}
		}
		catch (DateTimeException ex) {
			// The thirty-first of February is as little a date as "yesterday".
		}
		doubts.add("“%.40s” is no date like 2018-03-05; the article is shown without one".formatted(stated.strip()));
		return null;
	}

	private static int number(Matcher iso, int group) {
		return Integer.parseInt(iso.group(group));
	}

}
