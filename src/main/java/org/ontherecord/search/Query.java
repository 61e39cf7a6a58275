package org.ontherecord.search;

import java.util.List;
import java.util.stream.Stream;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What a reader asks for: paragraphs of which every clause holds.
 *
 * @param cut whether the reader typed more than is looked for
 */
record Query(List<Clause> clauses, boolean cut) {

	Query {
		clauses = List.copyOf(clauses);
	}

	static Query of(String typed) {
		return new QueryParser(typed).parse();
	}

	boolean isEmpty() {
		return this.clauses.isEmpty();
	}

	/** The terms that make a paragraph a hit, without those that must be missing. */
	Stream<Term> wanted() {
		return this.clauses.stream()
			.flatMap((clause) -> clause.anyOf().stream())
			.filter((alternative) -> !alternative.without())
			.map(Alternative::term);
	}

	/** A text, cut where it meets the query and where it stops to. */
	public List<Fragment> mark(String text) {
		Words words = new Words(text);
		return Fragment.of(text, wanted().flatMap((term) -> term.marks(words).stream()).toList());
	}

	SearchPredicate predicate(SearchPredicateFactory index) {
		if (isEmpty()) {
			return index.matchAll().toPredicate();
		}
		return index.and()
			.with((and) -> this.clauses.forEach((clause) -> and.add(clause.predicate(index))))
			.toPredicate();
	}

}
