package org.ontherecord.attribution;

/**
 * A stretch of one paragraph.
 *
 * @param paragraph the paragraph's number; the headline is 0, the text begins at 1
 * @param start offset of the first character, in UTF-16 units from the paragraph's
 * beginning
 * @param end offset one past the last character, same unit
 * @param text the characters between the two
 */
public record TextSpan(int paragraph, int start, int end, String text) {

	public TextSpan {
		if (paragraph < 0 || start < 0 || end - start != text.length()) {
			throw new IllegalArgumentException(
					"not a span: paragraph %d, %d to %d, “%s”".formatted(paragraph, start, end, text));
		}
	}

}
