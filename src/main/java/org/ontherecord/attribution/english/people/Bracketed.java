package org.ontherecord.attribution.english.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Initials in brackets behind what they are short for: "the Ministry of Tides and Ports
 * (MTP)".
 */
final class Bracketed {

	private static final Pattern BRACKET = Pattern
		.compile("[ \u00a0][(\\[][“\"'‘]?(?:the )?(\\p{Lu}[\\p{L}&]{1,7})[”\"'’]?[)\\]]");

	/** In characters: no name is longer. */
	private static final int LONGEST = 120;

	private static final Pattern SPACE = Pattern.compile("[ \u00a0]+");

	private Bracketed() {
	}

	/** The initials that stand in brackets at this place, or null. */
	static @Nullable String acronym(String text, int at) {
		if (at + 2 >= text.length() || text.charAt(at + 1) != '(' && text.charAt(at + 1) != '[') {
			return null;
		}
		Matcher bracket = BRACKET.matcher(text).region(at, text.length());
		boolean capitals = bracket.lookingAt()
				&& bracket.group(1).chars().filter(Character::isUpperCase).limit(2).count() == 2;
		return capitals ? bracket.group(1) : null;
	}

	/** The words before this place that begin with the letters, or null. */
	static @Nullable String spelledOut(String text, int end, String acronym) {
		String before = text.substring(Math.max(0, end - LONGEST), end);
		String clause = before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf('(')) + 1).strip();
		String[] words = SPACE.split(clause);
		for (int from = words.length - 2; from >= 0; from--) {
			String name = String.join(" ", List.of(words).subList(from, words.length));
			if (Character.isUpperCase(name.charAt(0)) && begins(parts(name), 0, acronym.replace("&", ""), 0)) {
				return name;
			}
		}
		return null;
	}

	/** "Agri" and "-Food" of "Agri-Food" */
	private static List<String> parts(String name) {
		List<String> parts = new ArrayList<>();
		for (String word : name.split(" ")) {
			List.of(word.split("(?=-)")).forEach(parts::add);
		}
		return parts;
	}

	/** Whether the words begin with the letters; a small word may have none. */
	private static boolean begins(List<String> words, int word, String letters, int letter) {
		if (word == words.size() || letter == letters.length()) {
			return word == words.size() && letter == letters.length();
		}
		String part = words.get(word);
		char first = part.charAt(part.length() > 1 && part.charAt(0) == '-' ? 1 : 0);
		boolean same = Character.toLowerCase(first) == Character.toLowerCase(letters.charAt(letter));
		return same && begins(words, word + 1, letters, letter + 1)
				|| (WordClass.SMALL_IN_TITLE.has(part) || !Character.isLetter(part.charAt(0)))
						&& begins(words, word + 1, letters, letter);
	}

}
