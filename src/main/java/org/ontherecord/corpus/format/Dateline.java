package org.ontherecord.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The place, and sometimes the date and the agency, that a news text opens with:
 * {@code TOKYO — }, {@code FLINT, Mich., Oct. 4 (UPI) — }. The place is in capitals,
 * unless an agency or, between dashes, a date follows it; after the dash a sentence
 * begins.
 */
final class Dateline {

	private static final int LONGEST = 150;

	private static final String CAPITALS = "(?:Mc|d')?\\p{Lu}[\\p{Lu}.'’/-]*\\p{Lu}\\.?";

	private static final String CAPITALIZED = "\\p{Lu}[\\p{L}.'’-]+";

	private static final String DATE = "(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?)(?:,? \\d{4})?";

	private static final String MORE = "(?:, (?:%s|%s(?: %s)?)){0,3},?".formatted(DATE, CAPITALIZED, CAPITALIZED);

	private static final String AGENCY = " (?:\\([\\p{L}\\d./ -]{2,30}\\)|/[\\p{L}\\d. -]{2,30}/)";

	private static final String DASHED_DATE = " ?[—–-] ?" + DATE;

	private static final String SENTENCE = "(?: ?[—–―] ?| ?-- ?| - )[“\"‘']?[\\p{Lu}\\d$].*";

	private static final List<Pattern> OPENINGS = List
		.of(opening("(%s(?: %s){0,3})".formatted(CAPITALS, CAPITALS), "(?:%s)?".formatted(AGENCY)), opening(
				"(%s(?: %s){0,2})".formatted(CAPITALIZED, CAPITALIZED), "(?:%s|%s)".formatted(AGENCY, DASHED_DATE)));

	private static final Set<String> OPENERS = openers();

	private Dateline() {
	}

	/** The dateline of a text's first paragraph, or null where it has none. */
	static @Nullable String of(String firstParagraph) {
		String beginning = firstParagraph.substring(0, Math.min(LONGEST, firstParagraph.length()));
		return OPENINGS.stream()
			.map((opening) -> opening.matcher(beginning))
			.filter((opening) -> opening.matches() && !OPENERS.contains(opening.group(2)))
			.map((opening) -> opening.group(1))
			.findFirst()
			.orElse(null);
	}

	private static Pattern opening(String place, String agency) {
		return Pattern.compile("(" + place + MORE + agency + ")" + SENTENCE, Pattern.DOTALL);
	}

	private static Set<String> openers() {
		try (InputStream in = Objects.requireNonNull(Dateline.class.getResourceAsStream("openers.txt"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.collect(Collectors.toSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
