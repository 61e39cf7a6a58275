package org.ontherecord.attribution.english.people;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * The bodies that an article names in full, so that "HSB" and "the board" are the Harbour
 * Safety Board.
 */
final class NamedBodies {

	/** "GE" is short for two words only where they surely name a body. */
	private static final int SURE_ACRONYM = 3;

	/** In names; a paragraph with more of them is no prose. */
	private static final int REACH = 40;

	/** What firms add to their names. */
	private static final Set<String> SUFFIXES = Set.of("Co", "Corp", "Inc", "Ltd", "Plc", "PLC", "LLC", "SA", "AG",
			"Group", "Holdings");

	/** Behind the word by which a firm is called for short. */
	private static final Set<String> FIRMS = Set.of("Electronics", "Motor", "Motors", "Airlines", "Airways",
			"Technologies", "Pharmaceuticals", "Industries", "Energy", "Telecom", "Capital", "Securities");

	private final Map<String, Set<String>> byFirst = new HashMap<>();

	private final Map<String, Set<String>> byBeginning = new HashMap<>();

	private final Map<String, Set<String>> byBracket = new HashMap<>();

	private final Map<String, Set<String>> byAcronym = new HashMap<>();

	private final Map<String, Set<String>> byNoun = new HashMap<>();

	private final Map<String, Set<String>> byKind = new HashMap<>();

	private final Map<Integer, NavigableMap<Integer, Place>> places = new HashMap<>();

	private final Set<String> called = new HashSet<>();

	/** Words that have a capital where no sentence begins. */
	private final Set<String> names = new HashSet<>();

	/** Where a run of capitalised words stands that may name a body. */
	record Place(int start, NameRun run, String name) {

	}

	/** Learns a run of capitalised words that is nobody's name. */
	void meet(NameRun run, String text) {
		String name = Coreference.withoutEnding(text.substring(run.start(), run.end()).replace('\u00a0', ' '));
		name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
		place(run, text, name);
		if (isCalled(run, text)) {
			this.called.add(name);
			add(this.byKind, run.wordBefore(text), name);
		}
		String bracketed = Bracketed.acronym(text, run.end());
		String full = bracketed == null ? null : Bracketed.spelledOut(text, run.end(), bracketed);
		if (full != null) {
			add(this.byBracket, bracketed.toUpperCase(Locale.ROOT), full);
		}
		if (run.paragraph() > 0 && name.indexOf(' ') > 0) {
			learn(run, text, name);
		}
	}

	private void learn(NameRun run, String text, String name) {
		String[] all = name.split(" ");
		String[] words = withoutSuffixes(all);
		String last = words[words.length - 1];
		String noun = last.toLowerCase(Locale.ROOT);
		add(this.byBeginning, name.substring(0, name.lastIndexOf(' ')), name);
		boolean suffix = words.length < all.length;
		if (words.length < 3 && (suffix || FIRMS.contains(last) || Lexicon.isPlace(last)) && !isOrigin(words[0])) {
			add(this.byFirst, words[0], name);
		}
		boolean sure = (suffix || Lexicon.endsOrganization(noun)) && !name.startsWith("U.");
		Stream.of(initials(words, false), initials(words, true))
			.filter((initials) -> initials.length() >= SURE_ACRONYM || initials.length() == 2 && sure)
			.forEach((initials) -> add(this.byAcronym, initials, name));
		if (WordClass.INSTITUTION.has(noun)) {
			add(this.byNoun, noun, run.isCut(text) ? "" : name);
		}
	}

	private static void add(Map<String, Set<String>> names, String key, String name) {
		names.computeIfAbsent(key, (it) -> new LinkedHashSet<>()).add(name);
	}

	private static String[] withoutSuffixes(String[] words) {
		int to = words.length;
		while (to > 1 && SUFFIXES.contains(words[to - 1].replace(".", ""))) {
			to--;
		}
		return Arrays.copyOf(words, to);
	}

	private static boolean isOrigin(String word) {
		return Lexicon.isPlace(word) || Lexicon.isDemonym(word.toLowerCase(Locale.ROOT));
	}

	private void place(NameRun run, String text, String name) {
		if (!NameRun.isSentenceStart(run.start(), text)) {
			this.names.add(name);
		}
		if (run.mayBeBody(text)) {
			this.places.computeIfAbsent(run.paragraph(), (key) -> new TreeMap<>())
				.put(run.start(), new Place(run.start(), run, name));
		}
	}

	/** "Banking giant Volta Sonnig" */
	static boolean isCalled(NameRun run, String text) {
		String kind = run.wordBefore(text);
		boolean somebody = Lexicon.isRole(kind) && (!run.name().isOneWord() || Lexicon.isSurname(run.name().last())
				|| Lexicon.isGivenName(run.name().last()) || !WordClass.FIRM.has(kind));
		return BodyKind.of(kind) != null && !somebody && !run.name().isSurelyPerson();
	}

	/** Whether the article says anywhere what kind of body it is. */
	boolean isCalled(String name) {
		return this.called.contains(name);
	}

	/** What may be the name of a body before the offset in a paragraph, nearest first. */
	List<Place> before(int paragraph, int offset) {
		return this.places.getOrDefault(paragraph, new TreeMap<>())
			.headMap(offset, false)
			.descendingMap()
			.values()
			.stream()
			.limit(REACH)
			.filter((place) -> place.name().indexOf(' ') > 0 || this.names.contains(place.name()))
			.toList();
	}

	/** "DC" of "Department of Conservation", or "DOC". */
	private static String initials(String[] words, boolean all) {
		return Arrays.stream(words)
			.filter((word) -> all || !WordClass.SMALL_IN_TITLE.has(word))
			.map((word) -> word.substring(0, 1).toUpperCase(Locale.ROOT))
			.collect(Collectors.joining());
	}

	/** The only body of these initials, or null. */
	@Nullable String ofAcronym(String acronym) {
		String initials = acronym.replace(".", "");
		Set<String> spelledOut = this.byBracket.get(initials.toUpperCase(Locale.ROOT));
		return only(spelledOut != null ? spelledOut : this.byAcronym.get(initials));
	}

	/** "Marlin Holdings" or "Marlin Canada" of "Marlin", or null. */
	@Nullable String ofFirst(String word) {
		return only(this.byFirst.get(word));
	}

	/** "Marlin Pharmaceuticals" of "Marlin Pharma", or null. */
	@Nullable String ofShortened(String name) {
		String beginning = name.substring(0, name.lastIndexOf(' '));
		Set<String> longer = this.byBeginning.getOrDefault(beginning, Set.of())
			.stream()
			.filter((it) -> it.startsWith(name) && it.length() > name.length() && it.indexOf(' ', name.length()) < 0
					&& isFirm(it.substring(beginning.length() + 1)))
			.collect(Collectors.toSet());
		return longer.size() == 1 && name.length() - beginning.length() > SURE_ACRONYM ? longer.iterator().next()
				: null;
	}

	private static boolean isFirm(String word) {
		return FIRMS.contains(word) || Lexicon.endsOrganization(word.toLowerCase(Locale.ROOT));
	}

	/** "Marlin" of "the brewer Marlin", if no other is called a brewer; or null. */
	@Nullable String ofKind(String noun) {
		return WordClass.ANY_BODY.has(noun) || WordClass.AGENCY.has(noun) ? null : only(this.byKind.get(noun));
	}

	/** The only body whose name ends with the noun, or null. */
	@Nullable String ofNoun(String noun) {
		return only(this.byNoun.get(noun));
	}

	/** Of "Marlin Bank" and "Marlin Bank Ltd", the shorter. */
	private static @Nullable String only(@Nullable Set<String> names) {
		if (names == null || names.contains("")) {
			return null;
		}
		String shortest = names.stream().min(Comparator.comparingInt(String::length)).orElse("");
		return names.stream().allMatch((name) -> (name + " ").startsWith(shortest + " ")) ? shortest : null;
	}

}
