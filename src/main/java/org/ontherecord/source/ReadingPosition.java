package org.ontherecord.source;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.ontherecord.article.Quote;
import org.springframework.data.domain.Sort;

/**
 * A quotation's place in reading order over all articles.
 */
record ReadingPosition(long article, int position) {

	/** Article by article, as they came in, and down each. */
	static final Sort ORDER = Sort.by("article.id", "position");

	static ReadingPosition of(Quote quote) {
		return new ReadingPosition(quote.article().id(), quote.position());
	}

	Predicate isBefore(Root<Quote> quote, CriteriaQuery<?> query, CriteriaBuilder builder) {
		return builder.or(builder.greaterThan(quote.get("article").get("id"), this.article),
				builder.and(builder.equal(quote.get("article").get("id"), this.article),
						builder.greaterThan(quote.get("position"), this.position)));
	}

}
