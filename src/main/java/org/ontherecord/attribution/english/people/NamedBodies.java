package org.ontherecord.attribution.english.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * The bodies that an article names in full, so that "HSB" and "the board" are the Harbour
 * Safety Board.
 */
final class NamedBodies {

	private static final int SHORTEST_ACRONYM = 3;

	private final Map<String, Set<String>> byAcronym = new HashMap<>();

	private final Map<String, Set<String>> byNoun = new HashMap<>();

	/** Learns a run of capitalised words that is nobody's name. */
	void meet(NameRun run, String text) {
		String name = text.substring(run.start(), run.end()).replace('\u00a0', ' ').replaceAll("\\.$", "");
		String[] words = name.split(" ");
		String noun = words[words.length - 1].toLowerCase(Locale.ROOT);
		if (words.length < 2 || run.possessive()) {
			return;
		}
		String initials = initials(words);
		if (initials.length() >= SHORTEST_ACRONYM) {
			this.byAcronym.computeIfAbsent(initials, (key) -> new HashSet<>()).add(name);
		}
		if (WordClass.INSTITUTION.has(noun)) {
			boolean cut = text.startsWith("and ", run.start() - 4) || text.startsWith("& ", run.start() - 2);
			this.byNoun.computeIfAbsent(noun, (key) -> new HashSet<>()).add(cut ? "" : name);
		}
	}

	private static String initials(String[] words) {
		StringBuilder initials = new StringBuilder();
		for (String word : words) {
			if (!WordClass.SMALL_IN_TITLE.has(word)) {
				initials.append(word.charAt(0));
			}
		}
		return initials.toString();
	}

	/** The only body of these initials, or null. */
	@Nullable String ofAcronym(String acronym) {
		return only(this.byAcronym.get(acronym.replace(".", "")));
	}

	/** The only body whose name ends with the noun, or null. */
	@Nullable String ofNoun(String noun) {
		return only(this.byNoun.get(noun));
	}

	private static @Nullable String only(@Nullable Set<String> names) {
		String name = names == null || names.size() > 1 ? "" : names.iterator().next();
		return name.isEmpty() ? null : name;
	}

}
