package org.ontherecord.article;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an article is written in, as its script tells: Latin letters are taken for
 * English, and Han characters alone, without kana, for neither Japanese nor Korean.
 */
public enum ArticleLanguage {

	ENGLISH("en"), JAPANESE("ja"), KOREAN("ko"),

	/** Another one, or one that the script does not tell. */
	OTHER("und");

	/** A character of theirs says about as much as so many Latin letters. */
	private static final int WEIGHT = 2;

	private final String tag;

	ArticleLanguage(String tag) {
		this.tag = tag;
	}

	/** Its tag by BCP 47, as the {@code lang} attribute takes it. */
	public String tag() {
		return this.tag;
	}

	/** What most of an article is in. */
	public static ArticleLanguage of(Heading heading, List<String> text) {
		return of(Stream.concat(Stream.of(heading.headline()), text.stream()));
	}

	/** What some words are in; English where they have no letter. */
	public static ArticleLanguage of(String words) {
		return of(Stream.of(words));
	}

	private static ArticleLanguage of(Stream<String> texts) {
		Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
		texts.flatMapToInt(String::codePoints)
			.filter(Character::isLetter)
			.forEach((letter) -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
		int all = letters.values().stream().mapToInt(Integer::intValue).sum();
		int latin = letters.getOrDefault(UnicodeScript.LATIN, 0);
		return (latin >= WEIGHT * (all - latin)) ? ENGLISH : withoutLatin(letters, all - latin);
	}

	private static ArticleLanguage withoutLatin(Map<UnicodeScript, Integer> letters, int all) {
		int hangul = letters.getOrDefault(UnicodeScript.HANGUL, 0);
		int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
		int han = letters.getOrDefault(UnicodeScript.HAN, 0);
		if (2 * hangul > all) {
			return KOREAN;
		}
		return (kana > 0 && 2 * (kana + han) > all) ? JAPANESE : OTHER;
	}

}
