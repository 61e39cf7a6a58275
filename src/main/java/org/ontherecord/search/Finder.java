package org.ontherecord.search;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.ontherecord.article.Paragraph;
import org.ontherecord.search.index.Hit;
import org.ontherecord.search.index.Index;
import org.ontherecord.search.index.QueryPredicates;
import org.ontherecord.search.index.Sampling;
import org.ontherecord.search.index.SearchProperties;
import org.springframework.stereotype.Component;

/**
 * Finds paragraphs. The database is not asked: everything a page of hits shows is in the
 * index. The best hits are found without going through all there are; only counting has
 * to, so that is a question of its own, and of very many hits asked of a part.
 */
@Component
class Finder {

	private final Index index;

	private final int counted;

	Finder(Index index, SearchProperties search) {
		this.index = index;
		this.counted = search.counted();
	}

	Results find(SearchRequest asked) {
		return this.index.ask((session) -> {
			SearchResult<Hit> found = hits(asked, session);
			Facets facets = facets(asked, Sampling.of(found.total(), this.counted), session);
			return new Results(found.total().hitCountLowerBound(), found.total().isHitCountExact(), found.hits(),
					facets);
		});
	}

	private SearchResult<Hit> hits(SearchRequest asked, SearchSession session) {
		var query = session.search(Paragraph.class)
			.select(Hit.class)
			.where((where) -> wanted(asked, where, session))
			.sort((sort) -> asked.order().sort(sort))
			.failAfter(this.index.timeoutMillis(), TimeUnit.MILLISECONDS)
			.totalHitCountThreshold(this.counted);
		return asked.isTooDeep() ? query.fetch(0) : query.fetch(asked.offset(), SearchRequest.PAGE_SIZE);
	}

	private Facets facets(SearchRequest asked, Sampling part, SearchSession session) {
		var query = session.search(Paragraph.class)
			.where((where) -> where.and(wanted(asked, where, session).toPredicate(), part.predicate(where)))
			.failAfter(this.index.timeoutMillis(), TimeUnit.MILLISECONDS);
		for (FacetField field : FacetField.values()) {
			query = query.aggregation(field.key(), (of) -> field.counts(of));
		}
		SearchResult<?> counts = query.fetch(0);
		return new Facets(Arrays.stream(FacetField.values())
			.map((field) -> field.facet(counts.aggregation(field.key())).times(part.factor()))
			.toList(), part == Sampling.ALL);
	}

	private PredicateFinalStep wanted(SearchRequest asked, SearchPredicateFactory where, SearchSession session) {
		QueryPredicates predicates = new QueryPredicates(where, (slug) -> this.index.isSource(slug, session));
		return where.and(predicates.of(asked.query()), asked.filters().predicate(where));
	}

}
