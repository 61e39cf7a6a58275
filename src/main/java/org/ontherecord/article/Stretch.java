package org.ontherecord.article;

/**
 * A stretch of a text.
 *
 * @param start offset of the first character, in UTF-16 units
 * @param end offset one past the last character
 */
public record Stretch(int start, int end) {
}
