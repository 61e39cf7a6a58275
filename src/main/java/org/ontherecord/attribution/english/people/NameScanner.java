package org.ontherecord.attribution.english.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.LostDash;
import org.ontherecord.attribution.english.text.LostSpace;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.ReportingVerb;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Finds runs of capitalised words in running text, without any tagging.
 */
final class NameScanner {

	private static final String WORD = "(?<![\\p{L}\\p{M}\\d])(?:(?:al|el|ad|ar|as|ash|at|az|an)-|[dl]['’])?"
			+ "\\p{Lu}[\\p{L}\\p{M}\\d]*(?:&\\p{Lu}+)?(?:['’.-]\\p{L}[\\p{L}\\p{M}]*){0,8}\\.?";

	private static final String LINK = "(?:(?:" + WordClass.NAME_PARTICLE.pattern() + ")[ \u00a0]){1,2}|of the |of ";

	private static final String NICKNAME = "[ \u00a0][(“\"‘'](?:The )?\\p{Lu}\\p{L}{1,12}[)”\"’'](?=[ \u00a0]\\p{Lu})";

	private static final Pattern RUN = Pattern
		.compile(WORD + "(?:['’]s?)?(?:(?:" + NICKNAME + ")?[ \u00a0](?:" + LINK + ")?" + WORD + "){0,9}");

	private static final Pattern DATE = Pattern
		.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \\p{Lu}\\p{Ll}{2,8} \\d");

	private static final Pattern CAPITALIZED = Pattern.compile(WORD);

	private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

	private NameScanner() {
	}

	static List<NameRun> runs(int paragraph, String text) {
		List<NameRun> runs = new ArrayList<>();
		Matcher matcher = RUN.matcher(text).useTransparentBounds(true);
		int from = LostDash.datelineEnd(paragraph, text);
		while (from < text.length()) {
			if (mayBegin(text, from) && matcher.region(from, text.length()).lookingAt()) {
				String run = beforeDate(sentenceEnd(matcher.group()), text, from);
				add(runs, paragraph, from, run, text);
				from += run.length();
			}
			else {
				from++;
			}
		}
		return runs;
	}

	/** "Ana Ruiz" of "Ana Ruiz Sunday, May 28" */
	private static String beforeDate(String run, String text, int from) {
		int day = run.endsWith("day") ? run.lastIndexOf(' ') : -1;
		return day > 0 && DATE.matcher(text).region(from + day + 1, text.length()).lookingAt() ? run.substring(0, day)
				: run;
	}

	/** A capital, or what may stand before one: "al-", "d'". */
	private static boolean mayBegin(String text, int at) {
		char c = text.charAt(at);
		boolean particle = c == 'a' || c == 'e' || c == 'd' || c == 'l';
		return (particle || Character.isUpperCase(c) || Character.isSurrogate(c))
				&& (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
	}

	private static void add(List<NameRun> runs, int paragraph, int from, String all, String text) {
		int start = from;
		String run = all;
		while (startsCommon(run, start, text) || startsWithParticiple(run, start, text)) {
			int cut = run.indexOf(' ') + 1;
			start += cut == 0 ? run.length() : cut;
			run = cut == 0 ? "" : run.substring(cut);
		}
		int cut = headlineWord(run);
		String name = cut < 0 ? run : run.substring(0, cut);
		if (!name.isBlank()) {
			runs.add(new NameRun(paragraph, start, start + name.length(), Name.of(withoutStop(name)),
					POSSESSIVE.matcher(name).find()));
		}
		if (cut >= 0) {
			int next = run.indexOf(' ', cut + 1) + 1;
			add(runs, paragraph, start + next, run.substring(next), text);
		}
	}

	/**
	 * "Ana Ruiz Defends Her Bridge": where in a run a word stands that has its capital
	 * only because all have one; -1 if none does.
	 */
	private static int headlineWord(String run) {
		boolean person = run.indexOf(' ') > 0 && Lexicon.isGivenName(run.substring(0, run.indexOf(' ')));
		int space = run.indexOf(' ', run.indexOf(' ') + 1);
		while (person && space > 0 && run.indexOf(' ', space + 1) > 0) {
			String word = run.substring(space + 1, run.indexOf(' ', space + 1));
			String lower = word.toLowerCase(Locale.ROOT);
			boolean verb = (lower.endsWith("s") || lower.endsWith("ed")) && ReportingVerb.of(lower).isOne();
			if ((Lexicon.isCommon(lower) || verb) && Character.isUpperCase(word.charAt(0)) && !Lexicon.isSurname(word)
					&& !Lexicon.isGivenName(word)) {
				return space;
			}
			space = run.indexOf(' ', space + 1);
		}
		return -1;
	}

	/**
	 * "director of the Lagos Docks Ana Ruiz", "agent in Charge Ana Ruiz": the name after
	 * the body or field whose office somebody has; null where a title stands before it,
	 * as in "aide to Mayor Ana Ruiz".
	 */
	static @Nullable Name closing(String text) {
		int space = text.indexOf(' ');
		Matcher matcher = RUN.matcher(text);
		while (matcher.find()) {
			Name name = Name.of(fromGivenName(matcher.group()));
			boolean after = !fromGivenName(matcher.group()).equals(matcher.group())
					|| isField(text.substring(0, matcher.start()));
			boolean behind = matcher.end() == text.length() && matcher.start() > space
					&& Name.of(matcher.group()).role() == null && after;
			boolean somebody = name.isSurelyPerson() || name.mayBePerson() && Lexicon.isSurname(name.words().get(0));
			if (behind && name.words().size() > 1 && somebody) {
				return name;
			}
		}
		return null;
	}

	/** "Spokeswoman for schools", but not "spokeswoman for minister". */
	private static boolean isField(String before) {
		String[] words = before.strip().split(" ");
		String last = words[words.length - 1];
		return words.length > 2 && WordClass.NOUN_LINK.has(words[words.length - 2])
				&& (WordClass.FIELD.has(last) || Lexicon.isPluralRole(last) || last.endsWith("s"))
				&& !last.endsWith("'s") && !last.endsWith("’s") && !WordClass.POSSESSIVE.has(last)
				&& Character.isLowerCase(last.charAt(0));
	}

	/** "Ana Ruiz" of "Tides Ana Ruiz", "Zhang Guohui" of "Britain Zhang Guohui" */
	private static String fromGivenName(String run) {
		int word = 0;
		for (int space = run.indexOf(' '); space > 0; space = run.indexOf(' ', word)) {
			String before = word == 0 ? "" : run.substring(0, word - 1);
			boolean surname = Lexicon.isPlace(before.substring(before.lastIndexOf(' ') + 1))
					&& Lexicon.isSurnameAlone(run.substring(word, space));
			if (surname || Lexicon.isGivenName(run.substring(word, space))) {
				return run.substring(word);
			}
			word = space + 1;
		}
		return run;
	}

	/** "Clara", "al-Masri" */
	static boolean isCapitalized(String word) {
		return CAPITALIZED.matcher(word).lookingAt();
	}

	/** A full stop that is no abbreviation ends the run. */
	private static String sentenceEnd(String run) {
		int next = LostSpace.after(run, 0, run.length());
		if (next < run.length()) {
			return sentenceEnd(run.substring(0, next));
		}
		int possessive = Math.max(run.indexOf("'s "), run.indexOf("’s "));
		if (possessive > 0) {
			return sentenceEnd(run.substring(0, possessive + 2));
		}
		for (int stop = stop(run, 0); stop >= 0; stop = stop(run, stop + 1)) {
			String word = run.substring(run.lastIndexOf(' ', stop) + 1, stop + 1);
			if (!Lexicon.isAbbreviation(word) && !word.matches("(?:\\p{L}\\.)+")) {
				return run.substring(0, stop + 1);
			}
		}
		return run;
	}

	private static int stop(String run, int from) {
		int stop = run.indexOf('.', from);
		while (stop >= 0 && stop + 1 < run.length() && run.charAt(stop + 1) != ' '
				&& run.charAt(stop + 1) != '\u00a0') {
			stop = run.indexOf('.', stop + 1);
		}
		return stop + 1 < run.length() ? stop : -1;
	}

	private static boolean isCue(String word) {
		return word.endsWith("ed") && ReportingVerb.of(word.toLowerCase(Locale.ROOT)).takes(Frame.QUOTE);
	}

	private static String withoutStop(String run) {
		return run.endsWith(".") && !Lexicon.isAbbreviation(run.substring(run.lastIndexOf(' ') + 1))
				? run.substring(0, run.length() - 1) : run;
	}

	/** "Three Kenyans", but "New York" and "coach Will Wang". */
	private static boolean startsCommon(String run, int start, String text) {
		if (run.startsWith("Will ") && !NameRun.isSentenceStart(start, text)) {
			return false;
		}
		String[] words = run.split(" ", 3);
		String word = words[0].endsWith(".") ? words[0].substring(0, words[0].length() - 1) : words[0];
		String first = word.toLowerCase(Locale.ROOT).replace('’', '\'');
		boolean place = words.length > 1 && first.equals("new") && Lexicon.isPlace(words[1]);
		return !run.isEmpty() && (first.isEmpty() || (Lexicon.isCommon(first) && !place));
	}

	/** "Backing Smith, …", "Continued Smith: …" */
	private static boolean startsWithParticiple(String run, int start, String text) {
		int space = run.indexOf(' ');
		String first = space < 0 ? run : run.substring(0, space);
		return first.length() > 5 && (first.endsWith("ing") || isCue(first)) && !Lexicon.isGivenName(first)
				&& !Lexicon.isSurname(first) && !Lexicon.isPlace(first) && NameRun.isSentenceStart(start, text);
	}

}
