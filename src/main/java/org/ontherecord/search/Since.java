package org.ontherecord.search;

import java.time.LocalDate;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * In an article published on a day or later; one that states no date is not.
 */
record Since(LocalDate day) implements Term {

	@Override
	public SearchPredicate predicate(SearchPredicateFactory index) {
		return index.range().field(ParagraphIndex.PUBLISHED).atLeast(this.day).toPredicate();
	}

	@Override
	public String kind() {
		return "after";
	}

	@Override
	public String said() {
		return this.day.toString();
	}

}
