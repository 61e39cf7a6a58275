package org.ontherecord.article;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * The beginning of a text that is too long for where it is shown.
 */
public final class Excerpt {

	private static final String MORE = "…";

	private Excerpt() {
	}

	/**
	 * The text, or as much of its beginning as may stand on a line of its own, with a
	 * sign that more follows.
	 * @param longest how long it is at most with that sign, in UTF-16 units
	 */
	public static String of(String text, int longest) {
		if (text.length() <= longest) {
			return text;
		}
		int room = longest - MORE.length();
		int end = lastBreak(BreakIterator.getLineInstance(Locale.ROOT), text, room);
		return ((end > room / 2) ? text.substring(0, end) : characters(text, room)) + MORE;
	}

	/**
	 * As many whole characters of a text's beginning as fit.
	 * @param longest how long it is at most, in UTF-16 units
	 */
	public static String characters(String text, int longest) {
		if (text.length() <= longest) {
			return text;
		}
		return text.substring(0, lastBreak(BreakIterator.getCharacterInstance(Locale.ROOT), text, longest));
	}

	private static int lastBreak(BreakIterator breaks, String text, int longest) {
		breaks.setText(text);
		return breaks.preceding(longest + 1);
	}

}
