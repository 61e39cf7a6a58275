package org.ontherecord.source;

import java.util.List;
import java.util.Locale;

/**
 * The letter that a word of a name begins with, A to Z, or none.
 */
public record Letter(String name) {

	static final List<Letter> ALL = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".chars()
		.mapToObj((letter) -> new Letter(String.valueOf((char) letter)))
		.toList();

	public Letter {
		if (!name.matches("[A-Z]?")) {
			throw new IllegalArgumentException("not a letter: " + name);
		}
	}

	/**
	 * Reads a letter from an address.
	 * @throws IllegalArgumentException if it is none
	 */
	public static Letter valueOf(String text) {
		return new Letter(text.strip().toUpperCase(Locale.ROOT));
	}

	public boolean isNone() {
		return this.name.isEmpty();
	}

	/** What a name is like, in lower case, whose first word begins with it. */
	String first() {
		return this.name.toLowerCase(Locale.ROOT) + "%";
	}

	/** What a name is like of which another word does. */
	String later() {
		return "% " + first();
	}

}
