package org.ontherecord.attribution.english.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.english.text.Gender;
import org.ontherecord.attribution.english.text.Lexicon;

/**
 * The people of one article, found by any word of their names.
 */
final class People {

	private final Map<String, List<Person>> byWord = new HashMap<>();

	private final Map<Speaker, Person> bySpeaker = new HashMap<>();

	/** The person of this name, new if nobody answers to it. */
	Person meet(Name name) {
		Person known = find(name);
		Person person = known != null ? known : new Person(name.words());
		person.learn(name.words(), name.gender(), name.office());
		name.words().forEach((word) -> add(Name.key(word), person));
		add(Name.key(String.join("", name.words())), person);
		this.bySpeaker.put(person.speaker(), person);
		return person;
	}

	/** How somebody of this name would be called, who need not have been met. */
	Speaker as(Name name) {
		Person known = find(name);
		Person person = known != null ? new Person(known) : new Person(name.words());
		person.learn(name.words(), name.gender(), name.office());
		return person.speaker();
	}

	/** Whether the word is part of somebody's name. */
	boolean knows(String word) {
		return this.byWord.containsKey(Name.key(word));
	}

	private void add(String word, Person person) {
		List<Person> there = this.byWord.computeIfAbsent(word, (key) -> new ArrayList<>());
		if (!there.contains(person)) {
			there.add(person);
		}
	}

	/** The person a mention by this name means: by surname before any other word. */
	@Nullable Person find(Name name) {
		List<String> words = name.words();
		if (words.isEmpty() || (name.isOrganization() && words.size() > 1)) {
			return null;
		}
		String last = Name.key(name.last());
		List<Person> answering = this.byWord.getOrDefault(last, List.of())
			.stream()
			.filter((person) -> person.answersTo(words, name.gender()))
			.sorted(Comparator.<Person, Boolean>comparing((person) -> name.gender() == null || person.gender() == null)
				.thenComparingInt(Person::rank))
			.toList();
		return answering.stream()
			.filter((person) -> person.surname().equals(last))
			.findFirst()
			.orElseGet(() -> words.size() > 1 ? spelledLike(name) : answering.isEmpty() ? null : answering.get(0));
	}

	/** "Pak Yong-ho" is Pak Yong Ho. */
	private @Nullable Person spelledLike(Name name) {
		return this.byWord.getOrDefault(Name.key(String.join("", name.words())), List.of())
			.stream()
			.filter((person) -> person.answersTo(name.words(), name.gender()))
			.findFirst()
			.orElse(null);
	}

	/** "Bergman" is the Bergmann of the article, if nobody else is called so. */
	@Nullable Person misspelt(Name name) {
		if (!name.isOneWord()
				|| Name.isKnown(name.last()) && !Lexicon.endsOrganization(name.last().toLowerCase(Locale.ROOT))) {
			return null;
		}
		return only((person) -> Misspelling.isSlip(person.surname(), Name.key(name.last())));
	}

	/** The one person whose whole name begins with these letters. */
	@Nullable Person byInitials(String initials) {
		return only((person) -> person.initials().equals(initials));
	}

	private @Nullable Person only(Predicate<Person> meant) {
		List<Person> all = this.bySpeaker.values()
			.stream()
			.filter(Person::hasFullName)
			.filter(meant)
			.distinct()
			.toList();
		return all.size() == 1 ? all.get(0) : null;
	}

	/** Whether the article calls somebody just so. */
	boolean isFull(Name name) {
		return this.bySpeaker.keySet()
			.stream()
			.anyMatch((speaker) -> speaker.name().equals(String.join(" ", name.words())));
	}

	/** The person of the article who is called so in full. */
	@Nullable Person of(Speaker speaker) {
		return this.bySpeaker.get(speaker);
	}

	@Nullable Gender genderOf(Speaker speaker) {
		Person person = this.bySpeaker.get(speaker);
		if (person != null) {
			return person.gender();
		}
		return speaker.kind() == Speaker.Kind.UNNAMED ? Lexicon.genderOf(Description.of(speaker.name()).noun()) : null;
	}

}
