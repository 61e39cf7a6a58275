package org.ontherecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds runs of capitalised words in running text, without any tagging.
 */
final class NameScanner {

	private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}\\d]*(?:['’.-]\\p{L}[\\p{L}\\p{M}]*)*\\.?";

	private static final Pattern RUN = Pattern.compile(WORD
			+ "(?:['’]s?)?(?:[ \u00a0](?:(?:de|da|del|der|den|van|von|bin|al|la|le|el|of the|of) )?" + WORD + ")*");

	/**
	 * A run of capitalised words and where it stands.
	 */
	record Run(int paragraph, int start, int end, Name name, boolean possessive) {

	}

	private NameScanner() {
	}

	static List<Run> runs(int paragraph, String text) {
		List<Run> runs = new ArrayList<>();
		Matcher matcher = RUN.matcher(text);
		int from = 0;
		while (matcher.find(from)) {
			int start = matcher.start();
			String run = sentenceEnd(matcher.group());
			from = start + run.length();
			while (startsCommon(run)) {
				int cut = run.indexOf(' ') + 1;
				start += cut == 0 ? run.length() : cut;
				run = cut == 0 ? "" : run.substring(cut);
			}
			if (!run.isBlank()) {
				runs.add(new Run(paragraph, start, from, Name.of(withoutStop(run)), run.matches(".*['’]s?")));
			}
		}
		return runs;
	}

	/** A full stop that is no abbreviation ends the run. */
	private static String sentenceEnd(String run) {
		for (int stop = run.indexOf(". "); stop >= 0; stop = run.indexOf(". ", stop + 1)) {
			String word = run.substring(run.lastIndexOf(' ', stop) + 1, stop + 1);
			if (!Words.isAbbreviation(word) && !word.matches("(?:\\p{L}\\.)+")) {
				return run.substring(0, stop + 1);
			}
		}
		return run;
	}

	private static String withoutStop(String run) {
		return run.endsWith(".") && !Words.isAbbreviation(run.substring(run.lastIndexOf(' ') + 1))
				? run.substring(0, run.length() - 1) : run;
	}

	private static boolean startsCommon(String run) {
		int space = run.indexOf(' ');
		String first = space < 0 ? run : run.substring(0, space);
		return !run.isEmpty() && (first.isEmpty()
				|| Words.isCommon(first.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\.$", "")));
	}

}
