package org.ontherecord.search.index;

import java.util.Arrays;
import java.util.List;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesCollector;
import org.ontherecord.article.QuotesWanted;
import org.ontherecord.article.Source;
import org.ontherecord.search.query.Analysis;
import org.ontherecord.search.query.Beginning;

/**
 * Asks the index of quotations for those that are wanted.
 */
record QuotePredicates(SearchPredicateFactory index) {

	PredicateFinalStep of(QuotesWanted wanted) {
		return this.index.and().with((and) -> {
			List<String> words = Arrays.stream(wanted.words().split("\\s+"))
				.filter((word) -> !Analysis.EXACT.words(word).isEmpty())
				.toList();
			and.add(words.isEmpty() ? this.index.matchNone() : this.index.matchAll());
			words.forEach((word) -> and.add(word(word)));
			whose(wanted.whose(), and);
			if (!wanted.article().isEmpty()) {
				and.add(equal(QuoteIndex.ARTICLE, wanted.article()));
			}
			if (wanted.type() != null) {
				and.add(equal(QuoteIndex.TYPE, wanted.type().label()));
			}
			if (wanted.confidence() != null) {
				and.add(equal(QuoteIndex.CONFIDENCE, wanted.confidence().label()));
			}
			if (wanted.year() != null) {
				and.add(this.index.match().field(QuoteIndex.YEAR).matching(wanted.year().getValue()));
			}
		});
	}

	/** One of several parts ("e-mail") with the parts together. */
	private SearchPredicate word(String word) {
		boolean beginning = word.endsWith("*") && Analysis.EXACT.words(word).size() == 1;
		return beginning
				? this.index.prefix().field(QuoteIndex.WORDS).matching(new Beginning(word).letters()).toPredicate()
				: this.index.phrase().field(QuoteIndex.WORDS).matching(word).toPredicate();
	}

	private void whose(QuotesWanted.Whose whose, SimpleBooleanPredicateClausesCollector<?, ?> and) {
		List<String> slugs = whose.slugs();
		if (slugs != null) {
			and.add(slugs.isEmpty() ? this.index.matchNone().toPredicate()
					: this.index.terms().field(QuoteIndex.SPEAKER).matchingAny(slugs).toPredicate());
		}
		if (!whose.name().isEmpty()) {
			and.add(equal(QuoteIndex.CALLED, whose.name()));
		}
		Analysis.EXACT.words(whose.nameWords())
			.forEach((word) -> and.add(this.index.match().field(QuoteIndex.NAME_WORDS).matching(word)));
		if (whose.persons()) {
			and.add(equal(QuoteIndex.KIND, Source.Kind.PERSON.label()));
		}
	}

	private SearchPredicate equal(String field, String value) {
		return this.index.match().field(field).matching(value).toPredicate();
	}

}
