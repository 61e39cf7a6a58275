package org.ontherecord.search;

import java.util.List;
import java.util.Optional;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Words exactly as they stand, one right after the other.
 */
record Phrase(String said) implements Term {

	@Override
	public SearchPredicate predicate(SearchPredicateFactory index) {
		return index.phrase().field(ParagraphIndex.EXACT).matching(this.said).toPredicate();
	}

	@Override
	public List<Span> marks(Words text) {
		return text.runs(Analysis.EXACT.words(this.said), Analysis.EXACT);
	}

	@Override
	public Optional<String> spelledIn() {
		return Optional.of(ParagraphIndex.EXACT);
	}

	@Override
	public String kind() {
		return "phrase";
	}

}
