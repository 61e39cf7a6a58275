package org.ontherecord.attribution.english.people;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.english.text.Gender;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Somebody whom the article names.
 */
final class Person {

	private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

	private static final Pattern DOUBLED = Pattern.compile("(.)\\1");

	private static final int SHORTEST_SKELETON = 3;

	private List<String> name;

	private List<String> keys;

	private @Nullable String role;

	private @Nullable Gender gender;

	/** How many were named in full before. */
	private int rank = Integer.MAX_VALUE;

	Person(List<String> name) {
		this.name = List.copyOf(name);
		this.keys = keys(name);
		this.gender = Lexicon.isGivenName(name.get(0)) ? Lexicon.genderOf(name.get(0)) : null;
	}

	Person(Person other) {
		this.name = other.name;
		this.keys = other.keys;
		this.role = other.role;
		this.gender = other.gender;
	}

	private static List<String> keys(List<String> words) {
		return words.stream().map(Name::key).toList();
	}

	/** As names are compared. */
	String surname() {
		return Name.key(Name.lastOf(this.name));
	}

	String given() {
		return this.name.get(0);
	}

	boolean hasFullName() {
		return this.name.size() > 1;
	}

	/** "AR" */
	String initials() {
		return this.name.stream().map((word) -> word.substring(0, 1)).collect(Collectors.joining());
	}

	@Nullable Gender gender() {
		return this.gender;
	}

	int rank() {
		return this.rank;
	}

	void rank(int number) {
		this.rank = Math.min(this.rank, number);
	}

	/** Whether a mention by these words can be of this person. */
	boolean answersTo(List<String> words, @Nullable Gender told) {
		if (told != null && this.gender != null && told != this.gender) {
			return false;
		}
		List<String> theirs = keys(words);
		if (words.size() == 1 || this.name.size() == 1) {
			return this.keys.contains(Name.key(Name.lastOf(words)))
					|| (this.name.size() == 1 && theirs.contains(surname()));
		}
		return String.join("", this.keys).equals(String.join("", theirs))
				|| surname().equals(Name.key(Name.lastOf(words))) && (sameGivenName(theirs.get(0)) || isTitled(theirs));
	}

	private boolean sameGivenName(String other) {
		String mine = this.keys.get(0);
		return mine.equals(other) || this.keys.contains(other) || isSpelledLike(mine, other)
				|| (Math.min(mine.length(), other.length()) < 2 && mine.charAt(0) == other.charAt(0));
	}

	/**
	 * "Mohammed" is Mohamed, and Kristen Kristin: only vowels and doubled letters differ.
	 */
	private static boolean isSpelledLike(String one, String other) {
		Gender gender = Lexicon.genderOf(capitalized(one));
		Gender others = Lexicon.genderOf(capitalized(other));
		String skeleton = skeleton(one);
		return skeleton.length() > SHORTEST_SKELETON && one.charAt(0) == other.charAt(0)
				&& skeleton.equals(skeleton(other)) && (gender == null || others == null || gender == others);
	}

	private static String skeleton(String name) {
		return VOWEL.matcher(DOUBLED.matcher(name).replaceAll("$1")).replaceAll("");
	}

	private static String capitalized(String key) {
		return Character.toUpperCase(key.charAt(0)) + key.substring(1);
	}

	/** "Lord Ashworth" has no given name. */
	private boolean isTitled(List<String> theirs) {
		return WordClass.NOBLE.has(this.keys.get(0)) || WordClass.NOBLE.has(theirs.get(0));
	}

	void learn(List<String> words, @Nullable Gender told, @Nullable String asRole) {
		boolean titled = words.size() == this.name.size() && WordClass.NOBLE.has(this.keys.get(0));
		if (words.size() > this.name.size() || titled) {
			this.name = List.copyOf(words);
			this.keys = keys(words);
			if (this.gender == null) {
				this.gender = Lexicon.genderOf(given());
			}
		}
		if (told != null) {
			this.gender = told;
		}
		if (this.role == null) {
			this.role = asRole;
		}
	}

	/** What a description tells, where neither name nor title does. */
	void tellGender(@Nullable Gender told) {
		if (this.gender == null) {
			this.gender = told;
		}
	}

	Speaker speaker() {
		return new Speaker(String.join(" ", this.name), Speaker.Kind.PERSON, this.role);
	}

}
