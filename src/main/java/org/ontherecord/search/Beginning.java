package org.ontherecord.search;

import java.util.List;
import java.util.stream.IntStream;

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
		return IntStream.range(0, text.count())
			.filter((at) -> text.word(at, Analysis.EXACT).startsWith(letters()))
			.mapToObj((at) -> text.place(at, at))
			.toList();
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
