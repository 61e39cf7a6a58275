package org.ontherecord.attribution.english.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels of turns as the records of parliaments print them, "HON. A. RUIZ.- " or "MR.
 * HAGEN.: ", which may stand inside a paragraph.
 */
public final class Labels {

	private static final String NAME = "(?<![\\p{L}\\p{N}])(?:HON|MR|MRS|MS|MADAM|DR)\\b\\.?\\s\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{1,40}?";

	private static final Pattern PRINTED = Pattern.compile("(" + NAME + ")(?:\\.[-–—:]|:[-–—])(?=\\s)");

	private static final Pattern PLAIN = Pattern.compile(NAME + "\\s:(?=\\s)");

	private Labels() {
	}

	/** The paragraph, as long as it was, with " :" behind each such label. */
	public static String plain(String paragraph) {
		boolean printed = paragraph.contains(".-") || paragraph.contains(".–") || paragraph.contains(".—")
				|| paragraph.contains(".:") || paragraph.contains(":-");
		return printed ? PRINTED.matcher(paragraph).replaceAll("$1 :") : paragraph;
	}

	/** Where the next label begins in a paragraph made plain, or its end. */
	static int next(String paragraph, int from) {
		Matcher label = PLAIN.matcher(paragraph);
		return paragraph.indexOf(" :", from) >= 0 && label.find(from) ? label.start() : paragraph.length();
	}

}
