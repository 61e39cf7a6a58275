package org.ontherecord.attribution.english.people;

/** Slips of the pen in a name. */
final class Misspelling {

	/** In letters: shorter names differ by one letter anyway. */
	private static final int SHORTEST = 5;

	private Misspelling() {
	}

	/** Whether one letter is missing, is one too many, or two have changed places. */
	static boolean isSlip(String one, String other) {
		if (one.length() < other.length()) {
			return isSlip(other, one);
		}
		int at = 0;
		while (at < other.length() && one.charAt(at) == other.charAt(at)) {
			at++;
		}
		if (other.length() < SHORTEST || at == 0 || at == one.length()) {
			return false;
		}
		return one.length() == other.length() ? isSwapped(one, other, at)
				: one.substring(at + 1).equals(other.substring(at));
	}

	private static boolean isSwapped(String one, String other, int at) {
		int next = at + 1;
		return next < one.length() && one.charAt(at) == other.charAt(next) && one.charAt(next) == other.charAt(at)
				&& one.substring(next + 1).equals(other.substring(next + 1));
	}

}
