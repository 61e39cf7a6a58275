package org.ontherecord.attribution.english.text;

import java.util.List;

/**
 * "KABUL A bomber", "NEW YORK General Electric said": the place at the head of a report,
 * where the dash behind it is lost.
 */
final class LostDash {

	private static final int SHORTEST = 4;

	private LostDash() {
	}

	/** How many of the words it takes, 0 if there is none. */
	static int datelineBefore(List<Token> words) {
		int place = place(words);
		int to = place > 0 && isAt(words, place, ",") && words.size() > place + 2
				&& Lexicon.isPlace(words.get(place + 1).text()) ? place + 2 : place;
		return to > 0 && to < words.size() && words.get(to).isCapitalized() && !isLoud(words.get(to)) ? to : 0;
	}

	private static int place(List<Token> words) {
		if (words.size() < 3 || !isInCapitals(words.get(0))) {
			return 0;
		}
		if (words.get(0).is(WordClass.BEFORE_PLACE) && isLoud(words.get(1))) {
			return 2;
		}
		String name = words.get(0).text();
		return isLoud(words.get(0)) && Lexicon.isPlace(name.charAt(0) + words.get(0).lower().substring(1)) ? 1 : 0;
	}

	private static boolean isAt(List<Token> words, int index, String word) {
		return index < words.size() && words.get(index).is(word);
	}

	/** Not "BP" or "UN". */
	private static boolean isLoud(Token token) {
		return token.text().length() >= SHORTEST && isInCapitals(token);
	}

	private static boolean isInCapitals(Token token) {
		return token.isWord() && token.text().chars().allMatch((sign) -> Character.isUpperCase(sign) || sign == '.');
	}

}
