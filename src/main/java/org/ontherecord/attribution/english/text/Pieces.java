package org.ontherecord.attribution.english.text;

/**
 * Cuts text at spaces and dashes into pieces, which may be several tokens each.
 */
final class Pieces {

	private static final int LONGEST_HANDLE = 30;

	private static final int MOST_HYPHENS = 8;

	private static final String DASHES = "–—―…・•■●";

	private Pieces() {
	}

	/** Where the piece that begins here ends; a space begins none. */
	static int end(String text, int from, int end) {
		char first = text.charAt(from);
		if (first == '-' || !isInWord(first)) {
			return first == '-' ? hyphensEnd(text, from, end) : DASHES.indexOf(first) < 0 ? from : from + 1;
		}
		int handle = first == '@' ? handleEnd(text, from + 1, end) : from;
		return handle > from + 2 ? handle : wordEnd(text, from, end);
	}

	private static int hyphensEnd(String text, int from, int end) {
		int at = from;
		while (at < end && text.charAt(at) == '-') {
			at++;
		}
		return at;
	}

	private static int handleEnd(String text, int from, int end) {
		int at = from;
		while (at < Math.min(end, from + LONGEST_HANDLE) && isInHandle(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private static boolean isInHandle(char c) {
		return c < 128 && (Character.isLetterOrDigit(c) || c == '_');
	}

	/** Past a word and what hyphens join to it, and the hyphen that it ends with. */
	private static int wordEnd(String text, int from, int end) {
		int at = from;
		int hyphens = 0;
		while (at < end && (isInWord(text.charAt(at)) || (hyphens < MOST_HYPHENS && isJoint(text, at, end)))) {
			hyphens += text.charAt(at) == '-' ? 1 : 0;
			at++;
		}
		return at < end && text.charAt(at) == '-' ? at + 1 : at;
	}

	private static boolean isJoint(String text, int at, int end) {
		return text.charAt(at) == '-' && at + 1 < end && isInWord(text.charAt(at + 1));
	}

	private static boolean isInWord(char c) {
		return Character.isLetterOrDigit(c) || (c != '-' && DASHES.indexOf(c) < 0 && !QuotationMark.isSpace(c));
	}

}
