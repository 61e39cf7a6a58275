package org.ontherecord.search;

import java.util.List;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What has to hold of a paragraph: one of the alternatives, of which there is often only
 * one.
 */
record Clause(List<Alternative> anyOf) {

	Clause {
		anyOf = List.copyOf(anyOf);
		if (anyOf.isEmpty()) {
			throw new IllegalArgumentException("a clause asks for something");
		}
	}

	SearchPredicate predicate(SearchPredicateFactory index) {
		if (this.anyOf.size() == 1) {
			return this.anyOf.get(0).predicate(index);
		}
		return index.or()
			.with((or) -> this.anyOf.forEach((alternative) -> or.add(alternative.predicate(index))))
			.toPredicate();
	}

}
