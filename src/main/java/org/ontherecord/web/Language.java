package org.ontherecord.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What the pages can be read in; the articles stay in their own language.
 */
enum Language {

	ENGLISH(Locale.ENGLISH, "English"), JAPANESE(Locale.JAPANESE, "日本語"), KOREAN(Locale.KOREAN, "한국어");

	/** Its name in addresses and in the cookie. */
	static final String NAME = "lang";

	private final Locale locale;

	private final String title;

	Language(Locale locale, String title) {
		this.locale = locale;
		this.title = title;
	}

	static List<Locale> locales() {
		return Arrays.stream(values()).map(Language::locale).toList();
	}

	static Optional<Language> of(@Nullable String tag) {
		return Arrays.stream(values()).filter((language) -> language.tag().equals(tag)).findFirst();
	}

	Locale locale() {
		return this.locale;
	}

	String tag() {
		return this.locale.getLanguage();
	}

	/** What those who read it call it. */
	String title() {
		return this.title;
	}

}
