package org.ontherecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The people an article names, each under the fullest name it gives, and where it names
 * them.
 */
final class Cast {

	private final List<Person> people = new ArrayList<>();

	private final List<Appearance> appearances = new ArrayList<>();

	/**
	 * A place where a person is named.
	 */
	record Appearance(Person person, int paragraph, int start, int end) {

	}

	Cast(List<String> paragraphs) {
		List<NameScanner.Run> runs = new ArrayList<>();
		for (int number = 0; number < paragraphs.size(); number++) {
			runs.addAll(NameScanner.runs(number, paragraphs.get(number)));
		}
		runs.stream().filter((run) -> run.name().isSurelyPerson()).forEach((run) -> meet(run.name()));
		for (NameScanner.Run run : runs) {
			Person person = find(run.name());
			if (person != null) {
				this.appearances.add(new Appearance(person, run.paragraph(), run.start(), run.end()));
			}
		}
		this.appearances.sort(Comparator.comparingInt(Appearance::paragraph).thenComparingInt(Appearance::start));
	}

	/** The person of this name, new to the cast if nobody answers to it. */
	Person meet(Name name) {
		Person known = find(name);
		Person person = known != null ? known : new Person(name.words());
		if (known == null) {
			this.people.add(person);
		}
		person.learn(name.words(), name.gender(), name.office());
		return person;
	}

	@Nullable Person find(Name name) {
		List<String> words = name.words();
		if (words.isEmpty() || name.isOrganization()) {
			return null;
		}
		Person partly = null;
		for (Person person : this.people) {
			if (person.answersTo(words, name.gender())) {
				if (person.surname().equals(words.get(words.size() - 1))) {
					return person;
				}
				partly = partly == null ? person : partly;
			}
		}
		return words.size() == 1 ? partly : null;
	}

	List<Appearance> appearances() {
		return this.appearances;
	}

	List<Person> people() {
		return this.people;
	}

}
