package org.ontherecord.search;

import java.time.LocalDate;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * In an article published before a day; one that states no date is not.
 */
record Before(LocalDate day) implements Term {

	@Override
	public SearchPredicate predicate(SearchPredicateFactory index) {
		return index.range().field(ParagraphIndex.PUBLISHED).lessThan(this.day).toPredicate();
	}

	@Override
	public String kind() {
		return "before";
	}

	@Override
	public String said() {
		return this.day.toString();
	}

}
