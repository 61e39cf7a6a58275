package org.ontherecord.attribution;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A pronoun that can stand for a speaker. */
enum Pronoun {

	HE, SHE, THEY, IT, WHO, I, WE, YOU;

	private static final Map<String, Pronoun> FORMS = Map.ofEntries(Map.entry("he", HE), Map.entry("him", HE),
			Map.entry("his", HE), Map.entry("himself", HE), Map.entry("she", SHE), Map.entry("her", SHE),
			Map.entry("hers", SHE), Map.entry("herself", SHE), Map.entry("they", THEY), Map.entry("them", THEY),
			Map.entry("their", THEY), Map.entry("it", IT), Map.entry("its", IT), Map.entry("who", WHO),
			Map.entry("i", I), Map.entry("my", I), Map.entry("we", WE), Map.entry("our", WE), Map.entry("you", YOU),
			Map.entry("he's", HE), Map.entry("he'd", HE), Map.entry("she's", SHE), Map.entry("she'd", SHE),
			Map.entry("which", WHO), Map.entry("that", WHO));

	static @Nullable Pronoun of(String word) {
		return FORMS.get(word);
	}

	@Nullable Gender gender() {
		return this == HE ? Gender.MALE : this == SHE ? Gender.FEMALE : null;
	}

}
