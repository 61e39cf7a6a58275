package org.ontherecord.attribution.english.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.Gender;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * A name in capitalised words, and what they tell of whether it is somebody's.
 *
 * @param role the title or description before the name ("Prime Minister"), if any
 * @param words the name itself
 */
record Name(@Nullable String role, List<String> words) {

	private static final Pattern ARABIC_ARTICLE = Pattern.compile("^(?:al|el|ad|ar|as|ash|at|az|an)-");

	/** The "ADDAD" of HADDAD, and of O'HARA the "ARA". */
	private static final Pattern LATER_LETTER = Pattern.compile("(?<=\\p{L})\\p{L}");

	/** "Byeong-seug", as names are written in Korea and China. */
	private static final Pattern TWO_SYLLABLES = Pattern.compile("\\p{Lu}\\p{Ll}{1,5}-\\p{Ll}{2,6}");

	private static final Pattern NO_LETTER = Pattern.compile("[-'’.]");

	/** "BioFarm", "farm.com", "TX-7"; but "McKay", "DeVito", "O'Hara". */
	private static final Pattern BRAND = Pattern.compile(
			"(?!Ma?c|D[eiu]|L[aeo]|Van|Fitz|Al)\\p{Lu}.*\\p{Ll}{2}.*\\p{Lu}(?<!['’-].).*|.*\\.\\p{Ll}{2,}|\\p{Lu}.*\\d.*");

	static Name of(String run) {
		return new NameReader(run).name();
	}

	/** The word as it is compared: spellings differ in accents, hyphens and capitals. */
	static String key(String word) {
		if (isInLetters(word)) {
			return word.toLowerCase(Locale.ROOT);
		}
		String plain = word.chars().allMatch((c) -> c < 128) ? word
				: Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		String lower = plain.toLowerCase(Locale.ROOT);
		return lower.chars().allMatch(Character::isLetter) ? lower
				: NO_LETTER.matcher(ARABIC_ARTICLE.matcher(lower).replaceFirst("")).replaceAll("");
	}

	private static boolean isInLetters(String word) {
		for (int i = 0; i < word.length(); i++) {
			char c = word.charAt(i);
			if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
				return false;
			}
		}
		return true;
	}

	/** The last word that tells a person from their relatives' first names. */
	String last() {
		return lastOf(this.words);
	}

	/** "III" and "Jr." are no surname. */
	static String lastOf(List<String> words) {
		int last = words.size() - 1;
		while (last > 0 && WordClass.GENERATION.has(words.get(last).toLowerCase(Locale.ROOT))) {
			last--;
		}
		return words.get(last);
	}

	boolean isOneWord() {
		return this.words.size() == 1;
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

	/**
	 * The title where it says more than Mr. or Mrs., without what only honours. An office
	 * may stand before "Dr.", but none before "Mr.".
	 */
	@Nullable String office() {
		if (this.role == null || WordClass.NOBLE.has(this.role.toLowerCase(Locale.ROOT))) {
			return null;
		}
		List<String> title = new ArrayList<>(List.of(this.role.split(" ")));
		String last = title.get(title.size() - 1).toLowerCase(Locale.ROOT);
		title.removeIf((word) -> WordClass.HONORIFIC.has(word.toLowerCase(Locale.ROOT)));
		boolean address = WordClass.FORM_OF_ADDRESS.has(last) && !WordClass.HONORIFIC.has(last);
		return address || title.isEmpty() ? null : String.join(" ", title);
	}

	boolean isOrganization() {
		if (this.words.isEmpty() || this.role == null && Lexicon.isWholeName(this.words)) {
			return !this.words.isEmpty();
		}
		String last = last();
		boolean given = Lexicon.isGivenName(this.words.get(0));
		boolean plain = this.words.size() < 3
				|| this.words.stream().skip(1).limit(this.words.size() - 2L).noneMatch(Name::isKnown);
		boolean person = plain && ((this.role != null || given) && Lexicon.isSurname(last)
				|| this.role != null && given && this.words.size() == 2);
		return (Lexicon.endsOrganization(last.toLowerCase(Locale.ROOT)) && !person)
				|| (!Lexicon.isSurname(last) && this.words.stream().anyMatch(Name::isBrand));
	}

	private static boolean isBrand(String word) {
		return word.chars().skip(1).anyMatch((c) -> c == '.' || Character.isUpperCase(c) || Character.isDigit(c))
				&& BRAND.matcher(word).matches();
	}

	boolean isAcronymOrPlace() {
		return Lexicon.isPlace(last()) || (last().length() > 1 && last().equals(last().toUpperCase(Locale.ROOT)));
	}

	/** "Secretary of State John Smith", "Duke of Kent" */
	boolean isFullNameAfterTitle() {
		boolean longTitle = this.role != null && this.role.contains(" of ") && this.words.size() > 1
				&& this.words.stream().allMatch((word) -> Character.isUpperCase(word.codePointAt(0)));
		return longTitle || isNoble() && this.words.contains("of");
	}

	private boolean isNoble() {
		return !this.words.isEmpty() && WordClass.NOBLE.has(this.words.get(0).toLowerCase(Locale.ROOT));
	}

	/** "Friends", "Wisconsin Republican" */
	boolean isRole() {
		return Lexicon.isRole(last().toLowerCase(Locale.ROOT)) && this.words.stream().noneMatch(Lexicon::isGivenName);
	}

	/** "Friday" */
	boolean isOccasion() {
		return Lexicon.isOccasion(this.words.get(0).toLowerCase(Locale.ROOT));
	}

	/** Whether title, given name or surname show that this is a person. */
	boolean isSurelyPerson() {
		if (this.words.isEmpty() || isOrganization() || isTitleAlone() || isOfSeat()) {
			return false;
		}
		boolean place = this.words.stream().anyMatch(Lexicon::isPlace) || last().equals("CEO");
		if (place && Lexicon.isRole(last().toLowerCase(Locale.ROOT))) {
			return false;
		}
		boolean given = Lexicon.isGivenName(this.words.get(0)) || (this.words.size() > 2 && Lexicon.isSurname(last())
				&& Lexicon.isGivenName(this.words.get(this.words.size() - 2)));
		boolean town = Lexicon.isPlace(last()) && !given && !isNoble();
		return !town && (this.role != null
				|| (this.words.size() > 1 && (given || isUnknownBeforeSurname() || isSurnameFirst())));
	}

	/** "Hong Kong-based Kenyan" of "a Hong Kong-based Kenyan engineer" */
	private boolean isOfSeat() {
		int last = this.words.size() - 1;
		return last > 0 && this.words.get(last - 1).endsWith("-based") && isKnown(this.words.get(last));
	}

	/** "Attorney" of "Deputy Chief of the City Attorney" */
	private boolean isTitleAlone() {
		return isOneWord() && Lexicon.isTitle(last().toLowerCase(Locale.ROOT)) && !Lexicon.isSurname(last());
	}

	/** "Park Byeong-seug" */
	private boolean isSurnameFirst() {
		return this.words.size() == 2 && Lexicon.isSurname(this.words.get(0))
				&& TWO_SYLLABLES.matcher(last()).matches();
	}

	/** "Bell Canada" */
	boolean isFirmOfPlace() {
		String first = this.words.get(0);
		return this.role == null && Lexicon.isPlace(last()) && Lexicon.isSurname(first) && !Lexicon.isGivenName(first);
	}

	/** "Zhang Guohui", where one of these is "Zhang" */
	boolean isSurnameBefore(Set<String> surnames) {
		String first = this.words.size() == 2 ? this.words.get(0) : "";
		return surnames.contains(first) && Lexicon.isSurname(first) && !surnames.contains(last())
				&& !Lexicon.isSurname(last()) && !Lexicon.isGivenName(last());
	}

	/** "Torvin Smith" */
	private boolean isUnknownBeforeSurname() {
		return Lexicon.isSurnameAlone(last()) && this.words.size() < 4
				&& this.words.stream().limit(this.words.size() - 1L).noneMatch(Name::isKnown);
	}

	/** A name in two or three words that no table knows. */
	boolean mayBePerson() {
		return this.words.size() > 1 && this.words.size() < 5 && this.words.stream().noneMatch(Name::isKnown)
				&& !isAcronymOrPlace() && !isOrganization();
	}

	/** "9 Penny" */
	boolean isNumbered() {
		return this.words.size() == 2 && Character.isDigit(this.words.get(0).charAt(0));
	}

	/** Whether some table knows the word as no name of a person. */
	static boolean isKnown(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		return Lexicon.endsOrganization(lower) || Lexicon.isDemonym(lower) || Lexicon.isRole(lower)
				|| Lexicon.isCommon(lower) || Lexicon.isPlace(word) || Lexicon.isOccasion(lower)
				|| Lexicon.isTitle(lower) || (!WordClass.NAME_PARTICLE.has(word) && !NameScanner.isCapitalized(word));
	}

}
