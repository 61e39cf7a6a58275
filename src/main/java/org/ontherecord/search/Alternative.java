package org.ontherecord.search;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * A term that has to be met or, with a minus, must not be.
 */
record Alternative(boolean without, Term term) {

	SearchPredicate predicate(SearchPredicateFactory index) {
		SearchPredicate wanted = this.term.predicate(index);
		return this.without ? index.not(wanted).toPredicate() : wanted;
	}

}
