package org.ontherecord.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;

import org.ontherecord.article.QuotesWanted.Whose;
import org.ontherecord.article.Slug;
import org.ontherecord.article.Source;

/**
 * What a name can be to a source. The first of these that anybody fits is the one meant:
 * "Donald Trump" is nobody of a longer name, and "abe" not the administration of Abe.
 */
enum Sense {

	/** The source's address. */
	ADDRESS,
	/** The whole name. */
	NAME,
	/** Words of a person's name, such as the surname, in any order. */
	PERSON,
	/** Words of any name. */
	WORDS;

	Predicate of(String typed, Path<Source> source, CriteriaBuilder builder) {
		return switch (this) {
			case ADDRESS -> builder.equal(source.get("slug"), typed);
			case NAME -> builder.or(builder.equal(source.get("slug"), Slug.of(typed)),
					builder.equal(builder.lower(source.get("name")), typed.toLowerCase(Locale.ROOT)));
			case PERSON -> builder.and(builder.equal(source.get("kind"), Source.Kind.PERSON),
					hasWords(typed, source.get("slug"), builder));
			case WORDS -> hasWords(typed, source.get("slug"), builder);
		};
	}

	/** The same, as the index is asked for it. */
	Whose of(String typed) {
		String words = Slug.of(typed).replace('-', ' ');
		return switch (this) {
			case ADDRESS -> new Whose(List.of(typed), "", "", false);
			case NAME -> new Whose(null, typed.toLowerCase(Locale.ROOT), "", false);
			case PERSON -> new Whose(null, "", words, true);
			case WORDS -> new Whose(null, "", words, false);
		};
	}

	/**
	 * A slug has the words of its name without case, accents and whatever LIKE takes for
	 * a sign.
	 */
	private static Predicate hasWords(String typed, Expression<String> slug, CriteriaBuilder builder) {
		Expression<String> words = builder.concat(builder.concat("-", slug), "-");
		return builder.and(Arrays.stream(Slug.of(typed).split("-"))
			.map((word) -> builder.like(words, "%-" + word + "-%"))
			.toArray(Predicate[]::new));
	}

}
