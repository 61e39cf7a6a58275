package org.ontherecord.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResultTotal;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.ontherecord.article.Paragraph;
import org.ontherecord.search.index.Index;
import org.ontherecord.search.index.ParagraphIndex;
import org.ontherecord.search.index.Sampling;
import org.ontherecord.search.index.SearchProperties;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Component;

/**
 * The sources a reader may mean with the last word of a query, the most quoted first.
 */
@Component
class Suggestions {

	private static final int MOST = 10;

	/** A paragraph may quote others too, so more are counted than are meant. */
	private static final int MOST_COUNTED = 100;

	private static final AggregationKey<Map<String, Long>> SOURCES = AggregationKey.of("sources");

	private final Index index;

	private final int counted;

	Suggestions(Index index, SearchProperties search) {
		this.index = index;
		this.counted = search.counted();
	}

	/** Some sources, or the most quoted of all while nothing is typed. */
	@Cacheable("suggestions")
	public List<Suggestion> of(String typed) {
		Unfinished unfinished = Unfinished.of(typed);
		return this.index.ask((session) -> counts(unfinished, session))
			.entrySet()
			.stream()
			.map((count) -> FacetField.SOURCE.choice(count.getKey(), count.getValue()))
			.map(unfinished::suggest)
			.filter((suggestion) -> unfinished.isIn(suggestion.name()))
			.limit(MOST)
			.toList();
	}

	/** The sources of some hits, to ask for them too. */
	static List<Suggestion> among(Results results, String typed) {
		Unfinished unfinished = Unfinished.of(typed + ' ');
		return results.facets().of(FacetField.SOURCE).choices().stream().map(unfinished::suggest).toList();
	}

	private Map<String, Long> counts(Unfinished unfinished, SearchSession session) {
		SearchResultTotal total = session.search(Paragraph.class)
			.where((where) -> quoting(unfinished, where))
			.failAfter(this.index.timeoutMillis(), TimeUnit.MILLISECONDS)
			.totalHitCountThreshold(this.counted)
			.fetch(0)
			.total();
		Sampling part = Sampling.of(total, this.counted);
		return session.search(Paragraph.class)
			.where((where) -> where.and(quoting(unfinished, where).toPredicate(), part.predicate(where)))
			.aggregation(SOURCES,
					(of) -> of.terms().field(ParagraphIndex.SOURCE_LABEL, String.class).maxTermCount(MOST_COUNTED))
			.failAfter(this.index.timeoutMillis(), TimeUnit.MILLISECONDS)
			.fetch(0)
			.aggregation(SOURCES);
	}

	private static PredicateFinalStep quoting(Unfinished unfinished, SearchPredicateFactory where) {
		return unfinished.isEmpty() ? where.matchAll()
				: where.prefix().field(ParagraphIndex.SOURCE_NAME).matching(unfinished.letters());
	}

}
