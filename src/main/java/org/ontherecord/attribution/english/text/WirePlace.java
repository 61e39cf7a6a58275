package org.ontherecord.attribution.english.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in capitals with which a wire report begins, with no dash behind it: "NEW
 * YORK Osprey Airways said".
 */
public final class WirePlace {

	private static final Pattern PLACE = Pattern
		.compile("(?:\\p{Lu}[\\p{Lu}.]+[ \u00a0]){0,2}(\\p{Lu}{4,})[ \u00a0](?=\\p{Lu}\\p{Ll}|The\\b|An?\\b)");

	private WirePlace() {
	}

	/** Where a paragraph goes on behind its dateline; 0 where it has none. */
	public static int end(String paragraph) {
		boolean capitals = paragraph.length() > 1 && Character.isUpperCase(paragraph.charAt(1));
		Matcher place = PLACE.matcher(paragraph);
		if (!capitals || !place.lookingAt()) {
			return 0;
		}
		String name = place.group(1);
		return Lexicon.isPlace(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT)) ? place.end() : 0;
	}

}
