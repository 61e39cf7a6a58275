package org.ontherecord.attribution.english.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.WordClass;

/** Bodies that are called by the same nouns, and the words of their names. */
enum BodyKind {

	FIRM(WordClass.FIRM, WordClass.FIRM_NAME), PRESS(WordClass.PRESS, WordClass.PRESS_NAME),
	AGENCY(WordClass.AGENCY, WordClass.AGENCY_NAME), GROUP(WordClass.GROUP, WordClass.GROUP_NAME),
	PARTY(WordClass.PARTY_NOUN, WordClass.PARTY_NAME);

	private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,}");

	private final WordClass nouns;

	private final WordClass names;

	BodyKind(WordClass nouns, WordClass names) {
		this.nouns = nouns;
		this.names = names;
	}

	/** The kind that the noun is for, or null. */
	static @Nullable BodyKind of(String noun) {
		return Arrays.stream(values()).filter((kind) -> kind.nouns.has(noun)).findFirst().orElse(null);
	}

	/**
	 * Whether no word of the name tells of another kind: no ministry is "the company".
	 */
	boolean mayBeOf(String name) {
		List<String> telling = telling(name);
		return telling.isEmpty() || telling.stream().anyMatch(this::isOfItsNames);
	}

	/** Whether the name tells of this kind; any may be that of a firm. */
	boolean isOf(String name) {
		return mayBeOf(name) && (this == FIRM || !telling(name).isEmpty() || ACRONYM.matcher(name).matches());
	}

	private boolean isOfItsNames(String word) {
		return this.names.has(word) || this.nouns.has(word);
	}

	private static List<String> telling(String name) {
		return Arrays.stream(name.toLowerCase(Locale.ROOT).split(" "))
			.filter((word) -> Lexicon.endsOrganization(word)
					|| Arrays.stream(values()).anyMatch((kind) -> kind.isOfItsNames(word)))
			.toList();
	}

}
