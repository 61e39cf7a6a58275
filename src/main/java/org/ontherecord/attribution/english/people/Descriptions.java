package org.ontherecord.attribution.english.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * What an article calls the people it names, so that "the chancellor" is Chancellor Ana
 * Ruiz.
 */
final class Descriptions {

	private final Map<String, Map<Person, Set<String>>> byNoun = new HashMap<>();

	/** With which ranks a noun stood: "former", or none. */
	private final Map<String, Map<Person, Set<Set<String>>>> ranks = new HashMap<>();

	private final Set<Person> officials = new HashSet<>();

	void add(Person person, Description description) {
		if (description.isOffice()) {
			this.officials.add(person);
		}
		this.byNoun.computeIfAbsent(description.noun(), (key) -> new HashMap<>())
			.computeIfAbsent(person, (key) -> new HashSet<>())
			.addAll(description.words());
		this.ranks.computeIfAbsent(description.noun(), (key) -> new HashMap<>())
			.computeIfAbsent(person, (key) -> new HashSet<>())
			.add(ranks(description.words()));
	}

	/**
	 * The only person of whom the article has said all these words; "the minister" is no
	 * former minister.
	 */
	@Nullable Person of(Description description) {
		String noun = description.noun();
		List<String> words = description.words();
		if (WordClass.ANYBODY.has(noun)) {
			return null;
		}
		Map<Person, Set<String>> called = this.byNoun.getOrDefault(noun, Map.of());
		List<Person> fitting = called.keySet()
			.stream()
			.filter((person) -> called.getOrDefault(person, Set.of()).containsAll(words)
					&& ranks(person, noun).stream().anyMatch(words::containsAll))
			.toList();
		return fitting.size() == 1 ? fitting.get(0) : null;
	}

	/** Everybody whom the article calls so. */
	Set<Person> called(Description description) {
		return this.byNoun.getOrDefault(description.noun(), Map.of()).keySet();
	}

	/** Whether nothing speaks against it: another office, or a "former" of one alone. */
	boolean mayBe(Person person, Description description) {
		Set<Set<String>> told = ranks(person, description.noun());
		boolean other = told.isEmpty() && description.isOffice() && this.officials.contains(person);
		Set<String> ranks = ranks(description.words());
		return !other && (told.isEmpty() ? ranks.isEmpty() : told.contains(ranks));
	}

	private static Set<String> ranks(Collection<String> words) {
		return words.stream().filter(WordClass.RANK::has).collect(Collectors.toSet());
	}

	/** By which nouns the article calls somebody, their age left out. */
	Set<String> nouns(Person person) {
		return this.byNoun.entrySet()
			.stream()
			.filter((called) -> called.getValue().containsKey(person) && !called.getKey().endsWith("-year-old"))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/** All words that stood with this noun beside the person's name. */
	Set<String> said(Person person, Description description) {
		return this.byNoun.getOrDefault(description.noun(), Map.of()).getOrDefault(person, Set.of());
	}

	private Set<Set<String>> ranks(Person person, String noun) {
		return this.ranks.getOrDefault(noun, Map.of()).getOrDefault(person, Set.of());
	}

}
