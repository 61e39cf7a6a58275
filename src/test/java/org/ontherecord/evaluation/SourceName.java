package org.ontherecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words that name a source, and whether two of them may be the same one; lenient, as
 * annotators and engines cut a noun phrase differently.
 */
record SourceName(String text) {

	private static final Set<String> PRONOUNS = Words.of("pronouns");

	private static final Set<String> TITLES = Words.of("titles");

	private static final Set<String> OFFICES = Words.of("offices");

	private static final Set<String> DETERMINERS = Words.of("determiners");

	private static final Set<String> SUFFIXES = Words.of("suffixes");

	private static final Pattern BODY = Pattern.compile("(?iU)\\b(" + String.join("|", Words.of("bodies")) + ")$");

	private static final Pattern CUT = Pattern
		.compile("(?U)[,;:()\\[\\]–—]| - |\\b(?:of|for|from|in|at|on|with|to|by|who|whom|whose|which|that|about|and"
				+ "|or|near|as)\\b");

	private static final Pattern ABBREVIATION = Pattern.compile("[A-Z&]{2,}");

	private static final Pattern THE = Pattern.compile("(?iU)the\\b");

	private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");

	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_&][\\p{L}\\p{N}_&.'’-]*");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

	boolean pronoun() {
		List<String> words = lower(found(LETTERS, this.text));
		return !words.isEmpty() && PRONOUNS.containsAll(words);
	}

	/** By spelling alone: the head has a capital, is no body, and there is no article. */
	boolean person() {
		List<String> words = core();
		return !pronoun() && !words.isEmpty() && capital(last(words)) && !BODY.matcher(last(words)).find()
				&& !ABBREVIATION.matcher(last(words)).matches() && !THE.matcher(this.text).lookingAt();
	}

	/** The noun phrase up to its first comma, preposition or relative clause. */
	List<String> core() {
		List<String> words = new ArrayList<>();
		boolean office = false;
		for (String part : CUT.split(this.text, -1)) {
			words = office ? words : new ArrayList<>();
			found(NAME, part).stream().map(SourceName::bare).filter(SourceName::names).forEach(words::add);
			while (words.size() > 1 && SUFFIXES.contains(last(lower(words)))) {
				words.remove(words.size() - 1);
			}
			// "Secretary of State John Kerry": read on after an office.
			office = !words.isEmpty() && capital(last(words)) && OFFICES.contains(last(lower(words)));
			if (!words.isEmpty() && !office) {
				break;
			}
		}
		return words.isEmpty() ? found(WORD, this.text) : words;
	}

	/** The last word of the core, in lower case; empty where there is none. */
	String head() {
		List<String> words = lower(core());
		return words.isEmpty() ? "" : last(words);
	}

	/**
	 * Same head; of two names any shared word will do, unless the given names disagree.
	 */
	boolean sameAs(SourceName other) {
		List<String> mine = core();
		List<String> theirs = other.core();
		if (mine.isEmpty() || theirs.isEmpty()) {
			return false;
		}
		if (!mine.stream().allMatch(SourceName::capital) || !theirs.stream().allMatch(SourceName::capital)) {
			return last(lower(mine)).equals(last(lower(theirs)));
		}
		return sameName(untitled(lower(mine)), untitled(lower(theirs)));
	}

	private static boolean sameName(List<String> one, List<String> other) {
		if (one.size() > 1 && other.size() > 1 && last(one).equals(last(other))) {
			String a = one.get(one.size() - 2);
			String b = other.get(other.size() - 2);
			return other.contains(a) || one.contains(b)
					|| (Math.min(a.length(), b.length()) == 1 && a.charAt(0) == b.charAt(0));
		}
		return other.contains(last(one)) || one.contains(last(other));
	}

	private static List<String> untitled(List<String> words) {
		List<String> rest = words.stream().filter((word) -> !TITLES.contains(word)).toList();
		return rest.isEmpty() ? words : rest;
	}

	private static String bare(String word) {
		return word.replaceAll("^[.'’-]+|[.'’-]+$", "").replaceAll("['’]s?$", "");
	}

	private static boolean names(String word) {
		return !word.isEmpty() && !DETERMINERS.contains(word.toLowerCase(Locale.ROOT));
	}

	private static boolean capital(String word) {
		return Character.isUpperCase(word.codePointAt(0));
	}

	private static List<String> lower(List<String> words) {
		return words.stream().map((word) -> word.toLowerCase(Locale.ROOT)).toList();
	}

	private static String last(List<String> words) {
		return words.get(words.size() - 1);
	}

	static List<String> found(Pattern pattern, String text) {
		return new ArrayList<>(pattern.matcher(text).results().map(MatchResult::group).toList());
	}

}
