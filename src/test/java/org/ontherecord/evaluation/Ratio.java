package org.ontherecord.evaluation;

import java.util.Locale;

/**
 * So many out of so many.
 */
record Ratio(int part, int whole) {

	double value() {
		return (this.whole != 0) ? (double) this.part / this.whole : 0;
	}

	/** In percent with one decimal; a dash where there is nothing to count. */
	String percent() {
		return (this.whole != 0) ? percent(value()) : "-";
	}

	static String percent(double value) {
		return String.format(Locale.ROOT, "%5.1f", 100 * value);
	}

	@Override
	public String toString() {
		return this.part + "/" + this.whole;
	}

}
