package org.ontherecord.article;

/**
 * A stretch of a text.
 *
 * @param start offset of the first character, in UTF-16 units from the text's beginning
 * @param end offset one past the last character, same unit
 */
public record Stretch(int start, int end) {

	public Stretch {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("no stretch of text: " + start + " to " + end);
		}
	}

	public String of(String text) {
		return text.substring(this.start, this.end);
	}

}
