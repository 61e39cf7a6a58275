package org.ontherecord.attribution.english.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.Gender;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * A run of capitalised words, taken apart into what stands before the name and the name.
 *
 * @param role the title before the name ("Prime Minister"), if any
 * @param words the name itself
 */
record Name(@Nullable String role, List<String> words) {

	/** The "ADDAD" of HADDAD, and of O'HARA the "ARA". */
	private static final Pattern LATER_LETTER = Pattern.compile("(?<=\\p{L})\\p{L}");

	static Name of(String run) {
		List<String> words = new ArrayList<>();
		for (String word : run.strip().split("[\\s\u00a0]+")) {
			words.add(word.replaceAll("['’]s?$", "").replaceAll("[,;:]$", ""));
		}
		int title = pastComplement(words, lastTitle(words));
		String role = title < 0 ? null : String.join(" ", words.subList(0, title + 1));
		List<String> name = new ArrayList<>(words.subList(title + 1, words.size()));
		if (name.size() > 2 && name.get(0).matches("\\p{Lu}{2,}")
				&& (Lexicon.isGivenName(name.get(1)) || Lexicon.isOrganization(name.get(0).toLowerCase(Locale.ROOT)))) {
			name.remove(0);
		}
		name.removeIf((word) -> word.isEmpty() || WordClass.GENERATION.has(word.toLowerCase(Locale.ROOT)));
		return new Name(role, List.copyOf(withoutState(role, name)));
	}

	/** "Senator Clara Holm of Vermont" */
	private static List<String> withoutState(@Nullable String role, List<String> name) {
		int of = name.indexOf("of");
		boolean person = of > 0 && (role != null || (of > 1 && Lexicon.isGivenName(name.get(0))));
		return person ? name.subList(0, of) : name;
	}

	/** "Secretary of State John Smith" */
	private static int pastComplement(List<String> words, int title) {
		boolean complement = title >= 0 && title + 3 < words.size() && words.get(title + 1).equals("of");
		return complement ? title + (words.get(title + 2).equals("the") ? 3 : 2) : title;
	}

	private static int lastTitle(List<String> words) {
		for (int i = words.size() - 2; i >= 0; i--) {
			if (Lexicon.isTitle(words.get(i).toLowerCase(Locale.ROOT))) {
				return i;
			}
		}
		return beforeGivenName(words);
	}

	/** "Harbor Master Lena Brandt": what stands before a given name is an office. */
	private static int beforeGivenName(List<String> words) {
		for (int i = 1; i < words.size() - 1; i++) {
			if (Lexicon.isGivenName(words.get(i)) && !Lexicon.isGivenName(words.get(0)) && words.get(0).length() > 2
					&& Lexicon.isOffice(words.get(i - 1).toLowerCase(Locale.ROOT))) {
				return i - 1;
			}
		}
		return -1;
	}

	/** The same name as a text writes it where it is not all in capitals. */
	Name inLowerCase() {
		return new Name(this.role, this.words.stream()
			.map((word) -> LATER_LETTER.matcher(word).replaceAll((letter) -> letter.group().toLowerCase(Locale.ROOT)))
			.toList());
	}

	@Nullable Gender gender() {
		if (this.role == null) {
			return null;
		}
		return Arrays.stream(this.role.toLowerCase(Locale.ROOT).split(" "))
			.map(Lexicon::genderOf)
			.filter((gender) -> gender != null)
			.findFirst()
			.orElse(null);
	}

	/** The title where it says more than Mr. or Mrs. */
	@Nullable String office() {
		return this.role == null || WordClass.FORM_OF_ADDRESS.has(this.role.toLowerCase(Locale.ROOT)) ? null
				: this.role;
	}

	boolean isOrganization() {
		if (this.words.isEmpty()) {
			return false;
		}
		String last = this.words.get(this.words.size() - 1);
		return Lexicon.isOrganization(last.toLowerCase(Locale.ROOT))
				&& !(this.role != null || Lexicon.isGivenName(this.words.get(0)));
	}

	boolean isAcronymOrPlace() {
		String last = this.words.get(this.words.size() - 1);
		return Lexicon.isPlace(last) || (last.length() > 1 && last.equals(last.toUpperCase(Locale.ROOT)));
	}

	/** "Secretary of State John Smith" */
	boolean isFullNameAfterTitle() {
		return this.role != null && this.role.contains(" of ") && this.words.size() > 1
				&& this.words.stream().allMatch((word) -> Character.isUpperCase(word.codePointAt(0)));
	}

	/** "Friends", "Wisconsin Republican" */
	boolean isRole() {
		return Lexicon.isRole(this.words.get(this.words.size() - 1).toLowerCase(Locale.ROOT))
				&& this.words.stream().noneMatch(Lexicon::isGivenName);
	}

	/** "Friday" */
	boolean isOccasion() {
		return Lexicon.isOccasion(this.words.get(0).toLowerCase(Locale.ROOT));
	}

	/** Whether title or given name show that this is a person. */
	boolean isSurelyPerson() {
		if (this.words.isEmpty() || isOrganization()) {
			return false;
		}
		String head = this.words.get(this.words.size() - 1).toLowerCase(Locale.ROOT);
		if (Lexicon.isRole(head) && this.words.stream().anyMatch(Lexicon::isPlace)) {
			return false;
		}
		boolean place = Lexicon.isPlace(this.words.get(this.words.size() - 1))
				&& !Lexicon.isGivenName(this.words.get(0));
		return !place && (this.role != null || (this.words.size() > 1 && Lexicon.isGivenName(this.words.get(0))));
	}

}
