package org.ontherecord.search;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.ontherecord.article.Quote;

/**
 * With a quotation of some type in it.
 */
record OfType(Quote.Type type) implements Term {

	@Override
	public SearchPredicate predicate(SearchPredicateFactory index) {
		return index.match().field(ParagraphIndex.TYPE).matching(this.type.label()).toPredicate();
	}

	@Override
	public String kind() {
		return "type";
	}

	@Override
	public String said() {
		return this.type.label();
	}

}
