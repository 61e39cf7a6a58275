package org.ontherecord.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words as they stand in an address: lower-case ASCII letters and digits, joined by
 * hyphens.
 */
public final class Slug {

	/** What stands for words without a letter or digit. */
	public static final String UNTITLED = "untitled";

	private static final int LONGEST = 80;

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

	/** Apostrophes, and the points of "U.S." and "N. Korea". */
	private static final Pattern WITHIN_WORDS = Pattern.compile("['’‘]|(?<=\\b\\p{L})\\.");

	private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

	private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

	private Slug() {
	}

	/**
	 * The slug of some words, cut at a word where it grows beyond 80 characters.
	 * @return the slug, or {@link #UNTITLED} where no letter or digit is left
	 */
	public static String of(String words) {
		String plain = ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
		String joined = OTHERS.matcher(WITHIN_WORDS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT))
			.replaceAll("-");
		String slug = shortened(OUTER_HYPHENS.matcher(joined).replaceAll(""));
		return slug.isEmpty() ? UNTITLED : slug;
	}

	/**
	 * The slug of some words, with the first number from 2 that makes it free where it is
	 * taken.
	 */
	public static String free(String words, Predicate<String> taken) {
		String slug = of(words);
		return Stream.concat(Stream.of(slug), IntStream.iterate(2, (n) -> n + 1).mapToObj((n) -> slug + "-" + n))
			.filter(taken.negate())
			.findFirst()
			.orElseThrow();
	}

	private static String shortened(String slug) {
		if (slug.length() <= LONGEST) {
			return slug;
		}
		int cut = slug.lastIndexOf('-', LONGEST);
		return slug.substring(0, (cut > 0) ? cut : LONGEST);
	}

}
