package org.ontherecord.attribution.english.text;

/**
 * "She left on Monday.The mayor stayed": a full stop with the next sentence right behind
 * it, as in texts whose lines were joined. An address, "Ph.D." or "U.S." is none.
 */
public final class LostSpace {

	/** In letters, before the full stop: initials and most abbreviations are shorter. */
	private static final int SHORTEST = 3;

	private LostSpace() {
	}

	/** Where the next sentence begins, between these places; else the second of them. */
	public static int after(String text, int from, int end) {
		for (int stop = from; stop < end; stop++) {
			if (text.charAt(stop) == '.' && isBehindWord(text, from, stop) && isBeforeWord(text, stop + 1, end)) {
				return stop + 1;
			}
		}
		return end;
	}

	/** Whether a sentence ends between two tokens that nothing divides. */
	static boolean isBetween(Token before, Token after) {
		return before.end() == after.start() && before.text().endsWith(".") && after.isCapitalized();
	}

	private static boolean isBehindWord(String text, int from, int stop) {
		int at = stop;
		while (at > from && Character.isLetter(text.charAt(at - 1))) {
			at--;
		}
		boolean inside = at > from && ".@/_".indexOf(text.charAt(at - 1)) >= 0;
		return stop - at >= SHORTEST && !inside && Character.isLowerCase(text.charAt(stop - 1));
	}

	private static boolean isBeforeWord(String text, int from, int end) {
		int at = from;
		while (at < end && Character.isLetter(text.charAt(at))) {
			at++;
		}
		boolean inside = at < end && ".@/_".indexOf(text.charAt(at)) >= 0 && at + 1 < end
				&& Character.isLetterOrDigit(text.charAt(at + 1));
		return at > from && !inside && Character.isUpperCase(text.charAt(from));
	}

}
