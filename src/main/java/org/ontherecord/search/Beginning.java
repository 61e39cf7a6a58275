package org.ontherecord.search;

import java.util.List;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Words that begin with some letters.
 */
record Beginning(String said) implements Term {

	@Override
	public SearchPredicate predicate(SearchPredicateFactory index) {
		return index.prefix().field(ParagraphIndex.EXACT).matching(letters()).toPredicate();
	}

	@Override
	public List<Span> marks(Words text) {
		return text.each((word) -> word.startsWith(letters()), Analysis.EXACT);
	}

	@Override
	public String kind() {
		return "beginning";
	}

	/** Folded as the index folds its words. */
	private String letters() {
		return String.join("", Analysis.EXACT.words(this.said));
	}

}
