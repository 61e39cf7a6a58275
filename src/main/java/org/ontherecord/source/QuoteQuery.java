package org.ontherecord.source;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Evidence;
import org.ontherecord.article.Quote;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which quotations a reader asks for; what is blank is not asked.
 *
 * @param speaker a name, as {@link Speakers} know it
 * @param q words that all stand in the quotation, in any case
 * @param article an article's slug
 * @param confidence how far the name is to be trusted
 * @param year in which the article was published
 */
public record QuoteQuery(String speaker, String q, String article, Quote.@Nullable Type type,
		Evidence.@Nullable Confidence confidence, @Nullable Year year) {

	public QuoteQuery {
		speaker = speaker.strip();
		q = q.strip();
		article = article.strip();
	}

	public boolean isEmpty() {
		return this.speaker.isEmpty() && this.q.isEmpty() && this.article.isEmpty() && this.type == null
				&& this.confidence == null && this.year == null;
	}

	/** The quotations asked for, by the speakers meant. */
	Specification<Quote> by(Meaning speakers) {
		return Specification
			.allOf(Stream.of(speakers.quotations(), ofArticle(), ofType(), asSure(), inYear(), withWords())
				.flatMap(Stream::ofNullable)
				.toList());
	}

	private @Nullable Specification<Quote> ofArticle() {
		return this.article.isEmpty() ? null
				: (quote, query, builder) -> builder.equal(quote.get("article").get("slug"), this.article);
	}

	private @Nullable Specification<Quote> ofType() {
		return (this.type == null) ? null : (quote, query, builder) -> builder.equal(quote.get("type"), this.type);
	}

	/** Only a name can be trusted more or less. */
	private @Nullable Specification<Quote> asSure() {
		return (this.confidence == null) ? null
				: (quote, query, builder) -> builder.and(quote.get("source").isNotNull(),
						builder.equal(quote.get("evidence").get("confidence"), this.confidence));
	}

	private @Nullable Specification<Quote> inYear() {
		return (this.year == null) ? null
				: (quote, query, builder) -> builder.between(
						quote.get("article").get("heading").<LocalDate>get("published"), this.year.atDay(1),
						this.year.atMonth(Month.DECEMBER).atEndOfMonth());
	}

	private @Nullable Specification<Quote> withWords() {
		return this.q.isEmpty() ? null
				: Specification.allOf(Arrays.stream(plain(this.q).split("\\s+")).map(QuoteQuery::withWord).toList());
	}

	private static Specification<Quote> withWord(String word) {
		return (quote, query, builder) -> builder.or(contains(quote.get("passage").get("text"), word, builder),
				quote.get("id").in(withLaterPart(word, query, builder)));
	}

	private static Subquery<String> withLaterPart(String word, CriteriaQuery<?> query, CriteriaBuilder builder) {
		Subquery<String> ids = query.subquery(String.class);
		Root<Quote> quote = ids.from(Quote.class);
		return ids.select(quote.get("id")).where(contains(quote.join("continues").get("text"), word, builder));
	}

	private static Predicate contains(Expression<String> text, String word, CriteriaBuilder builder) {
		Expression<String> straight = builder.function("replace", String.class, builder.lower(text),
				builder.literal("’"), builder.literal("'"));
		return builder.like(straight, "%" + word.replaceAll("([%_\\\\])", "\\\\$1") + "%", '\\');
	}

	/** Curly and straight, upper and lower are the same. */
	private static String plain(String words) {
		return words.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[“”\"]", "");
	}

}
