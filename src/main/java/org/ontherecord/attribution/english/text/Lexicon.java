package org.ontherecord.attribution.english.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What the word tables know about a word.
 */
public final class Lexicon {

	private static final Map<String, String> TITLES = Table.read("titles.txt");

	private static final Map<String, String> ROLES = Table.read("roles.txt");

	private static final Map<String, String> ORGANIZATIONS = Table.read("organizations.txt");

	private static final Set<String> OCCASIONS = Table.read("occasions.txt").keySet();

	private static final Map<String, String> GIVEN_NAMES = Table.read("given-names.txt");

	private static final Map<String, String> SURNAMES = Table.read("surnames.txt");

	private static final Set<String> DEMONYMS = Table.read("demonyms.txt").keySet();

	private static final Set<String> PLACES = Table.read("places.txt").keySet();

	private static final Set<String> WHOLE_NAMES = Table.lines("whole-names.txt");

	private static final Set<String> COMMON = Table.read("common-words.txt").keySet();

	private static final Set<String> ABBREVIATIONS = Table.read("abbreviations.txt").keySet();

	private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)+");

	private Lexicon() {
	}

	public static boolean isTitle(String word) {
		return TITLES.containsKey(word);
	}

	/** "Senator" of "Sen.", and any other word itself. */
	public static String spelledOut(String title) {
		String whole = TITLES.getOrDefault(title, TITLES.getOrDefault(title.toLowerCase(Locale.ROOT), ""));
		return whole.isEmpty() || whole.endsWith("male") ? title : whole;
	}

	/** "Engineer", and "singer-engineer" or "co-engineer". */
	public static boolean isRole(String word) {
		return ROLES.containsKey(word) || ROLES.containsKey(word + "*")
				|| (word.indexOf('-') > 0 && isRole(word.substring(word.lastIndexOf('-') + 1)));
	}

	/** A word that may close the description before a name: a role, a body or a place. */
	public static boolean isOffice(String word) {
		return isOfficeNoun(word) || endsOrganization(word);
	}

	/** "Master" of "Harbor Master Lena Brandt" */
	public static boolean isOfficeNoun(String word) {
		return isRole(word) || word.equals("master") || word.equals("officer");
	}

	/** "Engineer", not "engineers". */
	public static boolean isSingularRole(String word) {
		return isRole(word) && !isPluralRole(word);
	}

	public static boolean isPluralRole(String word) {
		return ROLES.containsKey(word + "*");
	}

	public static boolean isOrganization(String word) {
		return !ORGANIZATIONS.getOrDefault(word, "name").equals("name");
	}

	/** Whether the name of a body may end with the word: "Thames Water". */
	public static boolean endsOrganization(String word) {
		return ORGANIZATIONS.containsKey(word);
	}

	/** Something written or shown, which says "it" but never "they". */
	public static boolean isDocument(String word) {
		return "document".equals(ORGANIZATIONS.get(word));
	}

	public static boolean isOccasion(String word) {
		return OCCASIONS.contains(word);
	}

	public static boolean isPlace(String word) {
		return PLACES.contains(word);
	}

	/** Whether the words are a place or a body, though they look like a person. */
	public static boolean isWholeName(List<String> words) {
		return words.size() > 1 && WHOLE_NAMES.contains(String.join(" ", words));
	}

	/** Whether the word, given in small letters, is no name even with a capital. */
	public static boolean isCommon(String word) {
		return COMMON.contains(word);
	}

	public static boolean isSurname(String word) {
		return SURNAMES.containsKey(word);
	}

	/** Whether the word is somebody's even where no other name stands before it. */
	public static boolean isSurnameAlone(String word) {
		return "".equals(SURNAMES.get(word));
	}

	/** A nationality or language: "kenyan", "kenyans", "welsh". */
	public static boolean isDemonym(String word) {
		return DEMONYMS.contains(word) || word.endsWith("s") && DEMONYMS.contains(word.substring(0, word.length() - 1));
	}

	public static boolean isGivenName(String word) {
		return GIVEN_NAMES.containsKey(word);
	}

	public static boolean isAbbreviation(String word) {
		return ABBREVIATIONS.contains(word) || INITIALS.matcher(word).matches()
				|| (word.length() == 2 && word.endsWith(".") && Character.isUpperCase(word.charAt(0)));
	}

	/** What a title, role noun or given name tells of a person's gender. */
	public static @Nullable Gender genderOf(String word) {
		String found = GIVEN_NAMES.getOrDefault(word, TITLES.getOrDefault(word, ROLES.getOrDefault(word, "")));
		return found.equals("male") ? Gender.MALE : found.equals("female") ? Gender.FEMALE : null;
	}

}
