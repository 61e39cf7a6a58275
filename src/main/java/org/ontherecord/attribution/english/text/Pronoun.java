package org.ontherecord.attribution.english.text;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** A pronoun that can stand for a speaker. */
public enum Pronoun {

	HE, SHE, THEY, IT, WHO, I, WE, YOU;

	private static final Map<String, Pronoun> FORMS = Map.ofEntries(Map.entry("he", HE), Map.entry("him", HE),
			Map.entry("his", HE), Map.entry("himself", HE), Map.entry("she", SHE), Map.entry("her", SHE),
			Map.entry("hers", SHE), Map.entry("herself", SHE), Map.entry("they", THEY), Map.entry("them", THEY),
			Map.entry("their", THEY), Map.entry("it", IT), Map.entry("its", IT), Map.entry("who", WHO),
			Map.entry("i", I), Map.entry("my", I), Map.entry("we", WE), Map.entry("our", WE), Map.entry("you", YOU),
			Map.entry("he's", HE), Map.entry("he'd", HE), Map.entry("she's", SHE), Map.entry("she'd", SHE),
			Map.entry("which", WHO), Map.entry("that", WHO));

	private static final Set<String> OPENING = Set.of("he", "she", "they", "it", "there", "i", "we", "he's", "she's",
			"they're", "it's", "there's", "he'd", "she'd", "they'd", "he'll", "she'll", "they'll", "it'll", "we're",
			"i'm", "we'll", "i'll", "they've", "we've", "i've", "we'd", "i'd");

	public static @Nullable Pronoun of(String word) {
		return FORMS.get(word);
	}

	/** Whether the word can only be a subject. */
	public static boolean isSubject(String word) {
		return word.equals("he") || word.equals("she") || word.equals("they") || word.equals("it") || word.equals("who")
				|| word.equals("which");
	}

	public static boolean isRelative(String word) {
		return word.equals("who") || word.equals("which") || word.equals("that");
	}

	/** Whether the word, be it run together with its verb, is the subject of a clause. */
	public static boolean opensClause(String word) {
		return OPENING.contains(word);
	}

	public @Nullable Gender gender() {
		return this == HE ? Gender.MALE : this == SHE ? Gender.FEMALE : null;
	}

}
