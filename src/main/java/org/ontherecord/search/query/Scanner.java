package org.ontherecord.search.query;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a reader typed, read from left to right.
 */
final class Scanner {

	private static final Pattern QUOTATION_MARKS = Pattern
		.compile("[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\uFF02]");

	private final String text;

	private int at;

	/** Accents become part of their letters, and all kinds of double marks one kind. */
	Scanner(String text) {
		this.text = QUOTATION_MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("\"");
	}

	boolean isAtEnd() {
		return this.at >= this.text.length();
	}

	/** Whether some text follows; it is passed over if it does. */
	boolean takes(String expected) {
		boolean follows = this.text.startsWith(expected, this.at);
		this.at += follows ? expected.length() : 0;
		return follows;
	}

	/** Whether a word follows that stands alone; it is passed over if it does. */
	boolean takesWord(String expected) {
		int end = this.at + expected.length();
		boolean alone = end >= this.text.length() || isSpace(this.text.charAt(end));
		return alone && takes(expected);
	}

	void skipSpace() {
		while (!isAtEnd() && isSpace(this.text.charAt(this.at))) {
			this.at++;
		}
	}

	/** Everything up to a mark, which is passed over, or to the end. */
	String upTo(char mark) {
		int found = this.text.indexOf(mark, this.at);
		int end = (found < 0) ? this.text.length() : found;
		String taken = this.text.substring(this.at, end);
		this.at = Math.min(end + 1, this.text.length());
		return taken;
	}

	/** Everything up to space or a double mark. */
	String word() {
		int from = this.at;
		while (!isAtEnd() && !isSpace(this.text.charAt(this.at)) && this.text.charAt(this.at) != '"') {
			this.at++;
		}
		return this.text.substring(from, this.at);
	}

	/** Decimal digits, possibly none. */
	String digits() {
		int from = this.at;
		while (!isAtEnd() && this.text.charAt(this.at) >= '0' && this.text.charAt(this.at) <= '9') {
			this.at++;
		}
		return this.text.substring(from, this.at);
	}

	private static boolean isSpace(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character);
	}

}
