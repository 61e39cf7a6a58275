package org.ontherecord.corpus.identity;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a source from the articles that name it in full.
 *
 * @param period when they were published
 * @param titles what stands before the name, in small letters
 * @param articles how many they are
 */
record Standing(Period period, List<String> titles, long articles) {

	/** "President" and "U.S. President" are one. */
	boolean hasOneOf(List<String> others) {
		return this.titles.stream()
			.anyMatch((one) -> others.stream()
				.anyMatch((other) -> (" " + one).endsWith(" " + other) || (" " + other).endsWith(" " + one)));
	}

	/**
	 * From the first day to the last; null where none is known.
	 */
	record Period(@Nullable LocalDate first, @Nullable LocalDate last) {

		private static final int YEARS = 2;

		/** Whether a day lies in it or not far from it, as far as is known. */
		boolean isNear(@Nullable LocalDate day) {
			return day == null || this.first == null || this.last == null
					|| !(day.isBefore(this.first.minusYears(YEARS)) || day.isAfter(this.last.plusYears(YEARS)));
		}

	}

}
