package org.ontherecord.search;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResultTotal;

/**
 * How much of what was found is gone through to count: all, or of very much an even part.
 */
enum Part {

	ALL(1), SAMPLE(ParagraphIndex.SAMPLES);

	private final int factor;

	Part(int factor) {
		this.factor = factor;
	}

	/** Everything, where that is not more than may be counted. */
	static Part of(SearchResultTotal total, int counted) {
		return (total.isHitCountExact() && total.hitCount() <= counted) ? ALL : SAMPLE;
	}

	/** What a count has to be multiplied by. */
	int factor() {
		return this.factor;
	}

	SearchPredicate predicate(SearchPredicateFactory index) {
		return (this == ALL) ? index.matchAll().toPredicate()
				: index.match().field(ParagraphIndex.SAMPLE).matching(0).toPredicate();
	}

}
