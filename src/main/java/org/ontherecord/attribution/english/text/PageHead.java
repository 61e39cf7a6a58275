package org.ontherecord.attribution.english.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a printed record has at the head of each page, between two halves of a sentence:
 * "Page 12" and then "112 Harbours Bill 2024 3 rd May, 2024", or the same the other way
 * round.
 */
final class PageHead {

	/** In characters. */
	private static final int LONGEST = 60;

	private static final Pattern NUMBER = Pattern.compile("\\s*(?:Page )?\\d{1,5}\\s*");

	private static final String DATE = "\\d{1,2}\\s?(?:st|nd|rd|th)?\\s\\p{Lu}\\p{Ll}{2,9},?\\s\\d{4}";

	private static final Pattern HEAD = Pattern.compile("\\d{1,5}\\s.{3,110}?\\s" + DATE + "\\s|" + DATE
			+ "\\s(?:.{3,110}?\\s\\d{1,5}(?=\\s[^\\d–-])\\s)?|\\d{1,5}\\s");

	private static final Pattern STOP = Pattern.compile(".*[.!?…;:]['’\"”)\\]]{0,2}");

	private PageHead() {
	}

	static boolean isNumber(String paragraph) {
		return NUMBER.matcher(paragraph).matches();
	}

	/** Where the words go on that the page divides, or the end if this is all head. */
	static int end(String paragraph) {
		Matcher head = HEAD.matcher(paragraph);
		int from = head.lookingAt() ? head.end() : 0;
		String rest = paragraph.substring(from);
		boolean title = rest.length() <= LONGEST && !STOP.matcher(rest).matches();
		return title ? paragraph.length() : from;
	}

}
