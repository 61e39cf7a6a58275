package org.ontherecord.attribution.english.text;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A pronoun that can stand for a speaker. */
public enum Pronoun {

	HE, SHE, THEY, IT, WHO, I, WE, YOU;

	private static final Map<String, Pronoun> FORMS = Map.ofEntries(Map.entry("he", HE), Map.entry("him", HE),
			Map.entry("his", HE), Map.entry("himself", HE), Map.entry("she", SHE), Map.entry("her", SHE),
			Map.entry("hers", SHE), Map.entry("herself", SHE), Map.entry("they", THEY), Map.entry("them", THEY),
			Map.entry("their", THEY), Map.entry("it", IT), Map.entry("its", IT), Map.entry("who", WHO),
			Map.entry("i", I), Map.entry("my", I), Map.entry("we", WE), Map.entry("our", WE), Map.entry("you", YOU),
			Map.entry("which", WHO), Map.entry("that", WHO));

	private static final Set<String> OPENING = Set.of("he", "she", "they", "it", "there", "i", "we");

	private static final Pattern CONTRACTION = Pattern.compile("'(?:s|d|ll|ve|re|m)$");

	/** The pronoun, be it run together with its verb ("he's"). */
	public static @Nullable Pronoun of(String word) {
		return FORMS.get(withoutVerb(word));
	}

	/** Whether the word can only be a subject. */
	public static boolean isSubject(String word) {
		return word.equals("he") || word.equals("she") || word.equals("they") || word.equals("it") || word.equals("who")
				|| word.equals("which");
	}

	/** Whether the word can be no subject, and nobody's owner. */
	public static boolean isObject(String word) {
		return word.equals("him") || word.equals("himself") || word.equals("herself");
	}

	public static boolean isRelative(String word) {
		return word.equals("who") || word.equals("which") || word.equals("that");
	}

	/** Whether the word, be it run together with its verb, is the subject of a clause. */
	public static boolean opensClause(String word) {
		return OPENING.contains(withoutVerb(word));
	}

	/** Whether it is a pronoun with its verb: "he's", "they'll". */
	public static boolean isRunTogether(String word) {
		return word.indexOf('\'') > 0 && CONTRACTION.matcher(word).find() && FORMS.containsKey(withoutVerb(word));
	}

	private static String withoutVerb(String word) {
		return word.indexOf('\'') < 0 ? word : CONTRACTION.matcher(word).replaceFirst("");
	}

	public @Nullable Gender gender() {
		return this == HE ? Gender.MALE : this == SHE ? Gender.FEMALE : null;
	}

}
