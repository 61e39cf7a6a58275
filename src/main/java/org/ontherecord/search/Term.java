package org.ontherecord.search;

import java.util.List;
import java.util.Optional;

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

	/**
	 * The field whose words are meant, where a misspelt one can be seen to be missing.
	 */
	default Optional<String> spelledIn() {
		return Optional.empty();
	}

	/** The kind of thing, as the messages that say a query back call it. */
	String kind();

	/** The thing itself, as it is said back. */
	String said();

}
