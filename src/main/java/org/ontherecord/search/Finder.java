package org.ontherecord.search;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.SearchResultTotal;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.ontherecord.article.Paragraph;
import org.springframework.stereotype.Component;

/**
 * Finds paragraphs. The database is not asked: everything a page of hits shows is in the
 * index.
 */
@Component
class Finder {

	/** Beyond it, hits are not counted one by one. */
	static final int COUNTED = 10_000;

	private final Index index;

	Finder(Index index) {
		this.index = index;
	}

	Results find(Asked asked) {
		return this.index.ask((session) -> find(asked, session));
	}

	private Results find(Asked asked, SearchSession session) {
		var query = session.search(Paragraph.class)
			.select(Hit.class)
			.where((where) -> where.and(asked.query().predicate(where), asked.filters().predicate(where)))
			.sort((sort) -> asked.order().sort(sort))
			.failAfter(this.index.timeoutMillis(), TimeUnit.MILLISECONDS)
			.totalHitCountThreshold(COUNTED);
		for (FacetField field : FacetField.values()) {
			query = query.aggregation(field.key(), (of) -> field.counts(of));
		}
		SearchResult<Hit> found = asked.isTooDeep() ? query.fetch(0) : query.fetch(asked.offset(), Asked.PAGE_SIZE);
		SearchResultTotal total = found.total();
		return new Results(total.hitCountLowerBound(), total.isHitCountExact(), found.hits(), facets(found));
	}

	private static List<Facet> facets(SearchResult<Hit> found) {
		return Arrays.stream(FacetField.values()).map((field) -> field.facet(found.aggregation(field.key()))).toList();
	}

}
