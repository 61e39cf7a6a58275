package org.ontherecord.attribution.english.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Finds runs of capitalised words in running text, without any tagging.
 */
final class NameScanner {

	private static final String WORD = "(?<![\\p{L}\\p{M}\\d])(?:(?:al|el|ad|ar|as|ash|at|az|an)-|[dl]['’])?"
			+ "\\p{Lu}[\\p{L}\\p{M}\\d]*(?:['’.-]\\p{L}[\\p{L}\\p{M}]*){0,8}\\.?";

	private static final String LINK = "(?:(?:" + WordClass.NAME_PARTICLE.pattern() + ")[ \u00a0]){1,2}|of the |of ";

	private static final String NICKNAME = "[ \u00a0][(“\"‘'](?:The )?\\p{Lu}\\p{L}{1,12}[)”\"’'](?=[ \u00a0]\\p{Lu})";

	private static final Pattern RUN = Pattern
		.compile(WORD + "(?:['’]s?)?(?:(?:" + NICKNAME + ")?[ \u00a0](?:" + LINK + ")?" + WORD + "){0,9}");

	private static final Pattern CAPITALIZED = Pattern.compile(WORD);

	private NameScanner() {
	}

	static List<NameRun> runs(int paragraph, String text) {
		List<NameRun> runs = new ArrayList<>();
		Matcher matcher = RUN.matcher(text);
		int from = 0;
		while (matcher.find(from)) {
			int start = matcher.start();
			String run = sentenceEnd(matcher.group());
			from = start + run.length();
			while (startsCommon(run) || startsWithParticiple(run, start, text)) {
				int cut = run.indexOf(' ') + 1;
				start += cut == 0 ? run.length() : cut;
				run = cut == 0 ? "" : run.substring(cut);
			}
			if (!run.isBlank()) {
				runs.add(new NameRun(paragraph, start, from, Name.of(withoutStop(run)), run.matches(".*['’]s?")));
			}
		}
		return runs;
	}

	/**
	 * "director of the Lagos Docks Ana Ruiz": the name after the body whose office
	 * somebody has; null where a title stands before it, as in "aide to Mayor Ana Ruiz".
	 */
	static @Nullable Name closing(String text) {
		int space = text.indexOf(' ');
		Matcher matcher = RUN.matcher(text);
		while (matcher.find()) {
			Name name = Name.of(matcher.group());
			boolean body = matcher.group().split(" ").length > name.words().size() && name.role() == null;
			if (matcher.end() == text.length() && matcher.start() > space && body && name.words().size() > 1
					&& name.isSurelyPerson()) {
				return name;
			}
		}
		return null;
	}

	/** "Clara", "al-Masri" */
	static boolean isCapitalized(String word) {
		return CAPITALIZED.matcher(word).lookingAt();
	}

	/** A full stop that is no abbreviation ends the run. */
	private static String sentenceEnd(String run) {
		int possessive = Math.max(run.indexOf("'s "), run.indexOf("’s "));
		if (possessive > 0) {
			return sentenceEnd(run.substring(0, possessive + 2));
		}
		for (int stop = run.indexOf(". "); stop >= 0; stop = run.indexOf(". ", stop + 1)) {
			String word = run.substring(run.lastIndexOf(' ', stop) + 1, stop + 1);
			if (!Lexicon.isAbbreviation(word) && !word.matches("(?:\\p{L}\\.)+")) {
				return run.substring(0, stop + 1);
			}
		}
		return run;
	}

	private static String withoutStop(String run) {
		return run.endsWith(".") && !Lexicon.isAbbreviation(run.substring(run.lastIndexOf(' ') + 1))
				? run.substring(0, run.length() - 1) : run;
	}

	/** "Three Kenyans", but "New York". */
	private static boolean startsCommon(String run) {
		String[] words = run.split(" ", 3);
		String first = words[0].toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\.$", "");
		boolean place = words.length > 1 && first.equals("new") && Lexicon.isPlace(words[1]);
		return !run.isEmpty() && (first.isEmpty() || (Lexicon.isCommon(first) && !place));
	}

	/** "Backing Smith, …" */
	private static boolean startsWithParticiple(String run, int start, String text) {
		int space = run.indexOf(' ');
		String first = space < 0 ? "" : run.substring(0, space);
		return first.length() > 5 && first.endsWith("ing") && !Lexicon.isGivenName(first) && !Lexicon.isSurname(first)
				&& !Lexicon.isPlace(first) && NameRun.isSentenceStart(start, text);
	}

}
