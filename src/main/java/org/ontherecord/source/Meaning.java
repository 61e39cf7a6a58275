package org.ontherecord.source;

import java.util.List;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;

import org.ontherecord.article.Quote;
import org.ontherecord.article.QuotesWanted.Whose;
import org.ontherecord.article.Source;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/**
 * Whom a reader means by a name.
 *
 * @param typed the name, empty where anybody is meant
 * @param names the most quoted of those that it fits
 * @param more whether it fits others
 */
record Meaning(String typed, Sense sense, List<Called> names, boolean more) {

	public boolean isNobody() {
		return this.names.isEmpty();
	}

	/** Whether one name is meant, even if it is many sources'. */
	public boolean isClear() {
		return this.names.size() == 1;
	}

	/** Whether the reader has to be asked who is meant. */
	public boolean isOpen() {
		return this.names.size() > 1;
	}

	/** What all of them say. */
	Specification<Quote> quotations() {
		return this.typed.isEmpty() ? Specification.unrestricted()
				: (quote, query, builder) -> isShared()
						? builder.or(fits(quote.join("source", JoinType.LEFT), builder),
								fits(quote.join("partner", JoinType.LEFT), builder))
						: fits(quote.get("source"), builder);
	}

	/** Who never speaks together with another is found faster. */
	private boolean isShared() {
		return this.more || this.names.stream().anyMatch((name) -> name.shared() > 0);
	}

	private Predicate fits(Path<Source> source, CriteriaBuilder builder) {
		if (isOne()) {
			return builder.equal(source.get("id"), this.names.get(0).id());
		}
		return isFew() ? source.get("id").in(this.names.stream().map(Called::id).toList())
				: this.sense.of(this.typed, source, builder);
	}

	/**
	 * In reading order; one source's quotations are kept so, and are not sorted again.
	 */
	Sort readingOrder() {
		return isOne() && !isShared() ? Sort.by("source.id").and(ReadingPosition.ORDER) : ReadingPosition.ORDER;
	}

	/** The same, as the index is asked for it. */
	Whose whose() {
		if (this.typed.isEmpty()) {
			return Whose.ANYBODY;
		}
		return isFew() ? new Whose(slugs(), "", "", false) : this.sense.of(this.typed);
	}

	private boolean isOne() {
		return isFew() && isClear();
	}

	/** A few are told one by one, which is found fastest. */
	private boolean isFew() {
		return !this.more && this.names.stream().allMatch(Called::isOne);
	}

	private List<String> slugs() {
		return this.names.stream().map(Called::slug).toList();
	}

}
