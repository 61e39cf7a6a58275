package org.ontherecord.evaluation;

import java.util.regex.Matcher;

/**
 * A stretch of an article's file, in UTF-16 units from its beginning.
 */
record Span(int start, int end) implements Comparable<Span> {

	static Span of(Matcher match) {
		return new Span(match.start(), match.end());
	}

	int length() {
		return this.end - this.start;
	}

	boolean touches(Span other) {
		return this.start < other.end && this.end > other.start;
	}

	int shared(Span other) {
		return Math.max(0, Math.min(this.end, other.end) - Math.max(this.start, other.start));
	}

	/** The share of characters the two have in common, between 0 and 1. */
	double likeness(Span other) {
		int shared = shared(other);
		return (shared > 0) ? (double) shared / (length() + other.length() - shared) : 0;
	}

	String of(String text) {
		return text.substring(this.start, this.end);
	}

	@Override
	public int compareTo(Span other) {
		return (this.start != other.start) ? Integer.compare(this.start, other.start)
				: Integer.compare(this.end, other.end);
	}

}
