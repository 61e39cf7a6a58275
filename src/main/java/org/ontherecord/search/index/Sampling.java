package org.ontherecord.search.index;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResultTotal;

/**
 * How much of what was found is gone through to count: all, or of very much an even part.
 */
public enum Sampling {

	ALL(1), SAMPLE(ParagraphIndex.SAMPLES);

	private final int factor;

	Sampling(int factor) {
		this.factor = factor;
	}

	/** Everything, where that is not more than may be counted. */
	public static Sampling of(SearchResultTotal total, int counted) {
		return (total.isHitCountExact() && total.hitCount() <= counted) ? ALL : SAMPLE;
	}

	/** What a count has to be multiplied by. */
	public int factor() {
		return this.factor;
	}

	public SearchPredicate predicate(SearchPredicateFactory index) {
		return (this == ALL) ? index.matchAll().toPredicate()
				: index.match().field(ParagraphIndex.SAMPLE).matching(0).toPredicate();
	}

}
