package org.ontherecord.attribution.english.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "KABUL A bomber", "NEW YORK Osprey Airways said": the place at the head of a report,
 * where the dash behind it is lost.
 */
public final class LostDash {

	/** Not "BP Trinidad" or "UN Women". */
	private static final Pattern DATELINE = Pattern.compile(
			"((?:\\p{Lu}[\\p{Lu}.]+[ \u00a0]){0,2})(\\p{Lu}{4,})(?:, (\\p{Lu}\\p{L}+))?[ \u00a0](?=\\p{Lu}\\p{Ll}|A\\b)");

	private LostDash() {
	}

	/**
	 * Where the dateline ends with which an article's text begins; 0 where it has none.
	 */
	public static int datelineEnd(int paragraph, String text) {
		if (paragraph != 1) {
			return 0;
		}
		Matcher dateline = DATELINE.matcher(text);
		return dateline.lookingAt() && isOfPlace(dateline) ? dateline.end() : 0;
	}

	private static boolean isOfPlace(Matcher dateline) {
		String before = dateline.group(1).toLowerCase(Locale.ROOT).split("[ \u00a0]")[0];
		String place = dateline.group(2);
		String country = dateline.group(3);
		return (WordClass.BEFORE_PLACE.has(before)
				|| Lexicon.isPlace(place.charAt(0) + place.substring(1).toLowerCase(Locale.ROOT)))
				&& (country == null || Lexicon.isPlace(country));
	}

}
