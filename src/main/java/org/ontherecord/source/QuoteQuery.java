package org.ontherecord.source;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Evidence;
import org.ontherecord.article.Quote;
import org.ontherecord.article.QuotesWanted;
import org.ontherecord.web.TooMuchException;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which quotations a reader asks for; what is blank is not asked.
 *
 * @param speaker a name, as {@link Speakers} know it
 * @param q words that all stand in the quotation, in any case; before a star, as they
 * begin
 * @param article an article's slug
 * @param confidence how far the name is to be trusted
 * @param year in which the article was published
 */
public record QuoteQuery(String speaker, String q, String article, Quote.@Nullable Type type,
		Evidence.@Nullable Confidence confidence, @Nullable Year year) {

	/** In UTF-16 units, as long as a search. */
	private static final int LONGEST = 1000;

	private static final int MOST_WORDS = 40;

	public QuoteQuery {
		speaker = speaker.strip();
		q = q.replaceAll("[“”\"]", "").strip();
		if (q.length() > LONGEST || q.split("\\s+").length > MOST_WORDS) {
			throw new TooMuchException("words", LONGEST, MOST_WORDS);
		}
		article = article.strip();
	}

	public boolean isEmpty() {
		return this.speaker.isEmpty() && this.q.isEmpty() && this.article.isEmpty() && this.type == null
				&& this.confidence == null && this.year == null;
	}

	/** Whether the index has to be asked. */
	boolean hasWords() {
		return !this.q.isEmpty();
	}

	QuotesWanted wanted(Meaning speakers) {
		return new QuotesWanted(this.q, speakers.whose(), this.article, this.type, this.confidence, this.year);
	}

	/** Those asked for, whatever their words, by the speakers meant. */
	Specification<Quote> by(Meaning speakers) {
		return Specification.allOf(Stream.of(speakers.quotations(), ofArticle(), ofType(), asSure(), inYear())
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

}
