package org.ontherecord.article;

import java.time.Year;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which quotations are looked for by their words; what is blank or null is not asked.
 *
 * @param words all of them stand in the quotation, whole or, before a star, as a word
 * begins
 * @param article an article's slug
 * @param year in which the article was published
 */
public record QuotesWanted(String words, Whose whose, String article, Quote.@Nullable Type type,
		Evidence.@Nullable Confidence confidence, @Nullable Year year) {

	/**
	 * Whose quotations.
	 *
	 * @param slugs those of some sources, by address; null where they are not told so
	 * @param name those of all who are called so, in lower case
	 * @param nameWords those of all who have these words in their names
	 * @param persons whether only people's
	 */
	public record Whose(@Nullable List<String> slugs, String name, String nameWords, boolean persons) {

		public static final Whose ANYBODY = new Whose(null, "", "", false);

	}

}
