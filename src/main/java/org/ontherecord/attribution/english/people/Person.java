package org.ontherecord.attribution.english.people;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.english.text.Gender;
import org.ontherecord.attribution.english.text.Lexicon;

/**
 * Somebody whom the article names.
 */
final class Person {

	private List<String> name;

	private @Nullable String role;

	private @Nullable Gender gender;

	Person(List<String> name) {
		this.name = List.copyOf(name);
		this.gender = Lexicon.isGivenName(name.get(0)) ? Lexicon.genderOf(name.get(0)) : null;
	}

	Person(Person other) {
		this.name = other.name;
		this.role = other.role;
		this.gender = other.gender;
	}

	String surname() {
		return this.name.get(this.name.size() - 1);
	}

	String given() {
		return this.name.get(0);
	}

	boolean hasFullName() {
		return this.name.size() > 1;
	}

	@Nullable Gender gender() {
		return this.gender;
	}

	boolean hasWord(String word) {
		return this.name.contains(word);
	}

	/** Whether a mention by these words can be of this person. */
	boolean answersTo(List<String> words, @Nullable Gender told) {
		if (told != null && this.gender != null && told != this.gender) {
			return false;
		}
		if (words.size() == 1 || this.name.size() == 1) {
			String word = words.size() == 1 ? words.get(0) : words.get(words.size() - 1);
			return hasWord(word) || (this.name.size() == 1 && words.contains(surname()));
		}
		return surname().equals(words.get(words.size() - 1)) && sameGivenName(words.get(0));
	}

	private boolean sameGivenName(String other) {
		String mine = given();
		return mine.equals(other) || hasWord(other)
				|| (Math.min(mine.length(), other.length()) <= 2 && mine.charAt(0) == other.charAt(0));
	}

	void learn(List<String> words, @Nullable Gender told, @Nullable String asRole) {
		if (words.size() > this.name.size()) {
			this.name = List.copyOf(words);
			if (this.gender == null) {
				this.gender = Lexicon.genderOf(given());
			}
		}
		if (this.gender == null) {
			this.gender = told;
		}
		if (this.role == null) {
			this.role = asRole;
		}
	}

	Speaker speaker() {
		return new Speaker(String.join(" ", this.name), Speaker.Kind.PERSON, this.role);
	}

}
