package org.ontherecord.search;

import java.util.List;
import java.util.Optional;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * A word in any of its forms; one of several parts ("e-mail") with the parts together.
 */
record Word(String said) implements Term {

	@Override
	public SearchPredicate predicate(SearchPredicateFactory index) {
		return index.phrase().field(ParagraphIndex.TEXT).matching(this.said).toPredicate();
	}

	@Override
	public List<Span> marks(Words text) {
		return text.runs(Analysis.STEM.words(this.said), Analysis.STEM);
	}

	@Override
	public Optional<String> spelledIn() {
		return Optional.of(ParagraphIndex.TEXT);
	}

	@Override
	public String kind() {
		return "word";
	}

}
