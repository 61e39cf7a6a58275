package org.ontherecord.source;

import java.util.List;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;

import org.ontherecord.article.Quote;
import org.ontherecord.article.QuotesWanted.Whose;
import org.ontherecord.article.Source;
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
		return isFew() ? source.get("slug").in(slugs()) : this.sense.of(this.typed, source, builder);
	}

	/** The same, as the index is asked for it. */
	Whose whose() {
		if (this.typed.isEmpty()) {
			return Whose.ANYBODY;
		}
		return isFew() ? new Whose(slugs(), "", "", false) : this.sense.of(this.typed);
	}

	/** A few are told by address, which is found fastest. */
	private boolean isFew() {
		return !this.more && this.names.stream().allMatch(Called::isOne);
	}

	private List<String> slugs() {
		return this.names.stream().map(Called::slug).toList();
	}

}
