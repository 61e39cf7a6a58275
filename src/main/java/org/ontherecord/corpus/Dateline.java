package org.ontherecord.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The place a news text opens with: {@code TOKYO — },
 * {@code FLINT, Mich., Oct. 4 (UPI) — }.
 */
final class Dateline {

	private static final Pattern OPENING = Pattern
		.compile("(\\p{Lu}[\\p{Lu}.’' -]+\\p{Lu}\\.?(?:,? [\\p{L}\\d.,() ]{1,40}?)?)\\s*(?:—|–|―|--| - )\\s*\\S.*");

	private Dateline() {
	}

	/** The dateline of a text's first paragraph, or null where it has none. */
	static @Nullable String of(String firstParagraph) {
		Matcher matcher = OPENING.matcher(firstParagraph);
		return matcher.matches() ? matcher.group(1).strip() : null;
	}

}
