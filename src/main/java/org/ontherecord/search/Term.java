package org.ontherecord.search;

import java.util.List;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * One thing a paragraph can be asked for.
 */
interface Term {

	SearchPredicate predicate(SearchPredicateFactory index);

	/** What of a text meets it. */
	default List<Span> marks(Words text) {
		return List.of();
	}

	/** The kind of thing, as the messages that say a query back call it. */
	String kind();

	/** The thing itself, as it is said back. */
	String said();

}
