package org.ontherecord.attribution.english.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels of turns as the records of parliaments print them, "HON. A. RUIZ.- " or "MR.
 * HAGEN.: ", which may stand inside a paragraph.
 */
public final class Labels {

	/** In characters. */
	private static final int LONGEST = 100;

	private static final String NAME = "(?<![\\p{L}\\p{N}])(?:HON|MR|MRS|MS|MADAM|DR)\\b\\.?\\s\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{1,40}?";

	private static final Pattern PRINTED = Pattern.compile("(" + NAME + ")(\\.\\s?[-–—:]|:[-–—])(?=\\s)");

	private static final Pattern PLAIN = Pattern
		.compile(NAME + "(?:\\s:(?=\\s)| asked the \\p{L}{2,20}, upon notice:)");

	private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:]['’\"”)\\]]{0,2}(?=\\s+\\p{Lu}|\\s*$)");

	/** "Question put. Motion agreed to." */
	private static final Pattern NOTE = Pattern
		.compile("(?<=[.!?] )\\[?(?:Question|Motion|Amendment|Clauses?)\\b[^.]{0,40} (?:put|agreed to|negatived)\\.");

	private Labels() {
	}

	/** The paragraph, as long as it was, with " :" behind each such label. */
	public static String plain(String paragraph) {
		int stop = paragraph.indexOf('.');
		boolean printed = stop >= 0
				&& (paragraph.contains(".-") || paragraph.contains(".–") || paragraph.contains(".—")
						|| paragraph.contains(". -") || paragraph.contains(". –") || paragraph.contains(".:"))
				|| paragraph.contains(":-");
		return printed ? PRINTED.matcher(paragraph)
			.replaceAll((label) -> Matcher
				.quoteReplacement(label.group(1) + " :" + " ".repeat(label.group(2).length() - 2))) : paragraph;
	}

	/** Where labels begin in a paragraph made plain. */
	static List<Integer> in(String paragraph) {
		List<Integer> starts = new ArrayList<>();
		for (int at = next(paragraph, 0); at < paragraph.length(); at = next(paragraph, at + 1)) {
			starts.add(at);
		}
		return starts;
	}

	static boolean isAt(String paragraph, int start) {
		return PLAIN.matcher(paragraph)
			.region(start, Math.min(paragraph.length(), start + LONGEST))
			.useTransparentBounds(true)
			.lookingAt();
	}

	/** Where a label begins in this stretch, else where that begins. */
	static int within(String paragraph, int start, int end) {
		Matcher label = PLAIN.matcher(paragraph)
			.region(start, Math.min(paragraph.length(), end + LONGEST))
			.useTransparentBounds(true);
		return label.find() && label.start() < end ? label.start() : start;
	}

	/** Where the next label begins, or the end of the paragraph. */
	static int next(String paragraph, int from) {
		if (paragraph.indexOf(" :", from) < 0 && paragraph.indexOf(", upon notice:", from) < 0) {
			return paragraph.length();
		}
		Matcher label = PLAIN.matcher(paragraph);
		return label.find(from) ? label.start() : paragraph.length();
	}

	/**
	 * Where the words end that are said before the next label: a heading and the clerk's
	 * notes are none of them.
	 */
	static int endOfWords(String paragraph, int from) {
		int label = next(paragraph, from);
		Matcher note = NOTE.matcher(paragraph).region(from, label);
		int end = note.find() ? note.start() : label;
		if (end == paragraph.length()) {
			return end;
		}
		Matcher stop = SENTENCE_END.matcher(paragraph).region(from, end);
		int last = from;
		while (stop.find()) {
			last = stop.end();
		}
		return last == from && from > 0 ? end : last;
	}

}
