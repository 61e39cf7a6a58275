package org.ontherecord.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word and where it stands in its text. Words are the same whatever their typography:
 * capitals, curly or straight apostrophes, kinds of hyphens.
 *
 * @param key what is compared
 * @param start offset of its first character, in UTF-16 units
 * @param end offset one past its last, same unit
 */
record PlainWord(String key, int start, int end) {

	/**
	 * "U.S.", a number, a letter of a script that sets no spaces, or letters in one
	 * piece.
	 */
	static final String PATTERN = "(?:\\b\\p{L}\\.){2,}|\\p{N}+(?:[.,:]\\p{N}+)*|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]"
			+ "|[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*";

	private static final Pattern WORD = Pattern.compile(PATTERN);

	static List<PlainWord> in(String text) {
		List<PlainWord> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			words.add(new PlainWord(key(matcher.group()), matcher.start(), matcher.end()));
		}
		return words;
	}

	static String key(String word) {
		String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).replace('’', '\'').toLowerCase(Locale.ROOT);
		return Character.isLetter(plain.charAt(0)) ? plain.replace(".", "") : plain;
	}

}
