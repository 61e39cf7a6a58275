package org.ontherecord.search.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchQuery;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.ontherecord.article.Quote;
import org.ontherecord.article.QuotesByWords;
import org.ontherecord.article.QuotesWanted;
import org.ontherecord.article.Source;

import org.springframework.stereotype.Component;

/**
 * Finds quotations in the index.
 */
@Component
class QuotesInIndex implements QuotesByWords {

	/** Further on, a cluster has to be led. */
	private static final int IN_REACH = 10_000;

	/** Of more sources those least quoted are not counted. */
	private static final int MOST_SOURCES = 10_000;

	private static final int CHUNK = 1000;

	private static final AggregationKey<Map<String, Long>> SOURCES = AggregationKey.of("sources");

	private static final AggregationKey<Long> ARTICLES = AggregationKey.of("articles");

	private static final AggregationKey<Map<String, Long>> TYPES = AggregationKey.of("types");

	private static final AggregationKey<Map<Integer, Long>> YEARS = AggregationKey.of("years");

	private static final int MOST_YEARS = 1000;

	private final Index index;

	QuotesInIndex(Index index) {
		this.index = index;
	}

	@Override
	public Found find(QuotesWanted wanted, long offset, int limit) {
		return this.index.ask((session) -> {
			SearchQuery<String> query = inOrder(session, (where) -> new QuotePredicates(where).of(wanted));
			if (offset + limit <= IN_REACH) {
				SearchResult<String> found = query.fetch((int) offset, limit);
				return new Found(found.hits(), found.total().hitCount());
			}
			return new Found(led(query, offset, limit), query.fetchTotalHitCount());
		});
	}

	@Override
	public List<String> after(QuotesWanted wanted, long article, int position, int limit) {
		return this.index.ask((session) -> inOrder(session,
				(where) -> where.and(new QuotePredicates(where).of(wanted), after(article, position, where)))
			.fetchHits(limit));
	}

	private static PredicateFinalStep after(long article, int position, SearchPredicateFactory where) {
		return where.or(where.range().field(QuoteIndex.ARTICLE_ID).greaterThan(article),
				where.and(where.match().field(QuoteIndex.ARTICLE_ID).matching(article),
						where.range().field(QuoteIndex.POSITION).greaterThan(position)));
	}

	private SearchQuery<String> inOrder(SearchSession session, Wanted wanted) {
		return session.search(Quote.class)
			.select((select) -> select.id(String.class))
			.where((where) -> wanted.in(where))
			.sort((sort) -> sort.composite()
				.add(sort.field(QuoteIndex.ARTICLE_ID))
				.add(sort.field(QuoteIndex.POSITION)))
			.failAfter(this.index.timeoutMillis(), TimeUnit.MILLISECONDS)
			.toQuery();
	}

	private static List<String> led(SearchQuery<String> query, long offset, int limit) {
		List<String> found = new ArrayList<>();
		try (SearchScroll<String> scroll = query.scroll(CHUNK)) {
			long at = 0;
			for (SearchScrollResult<String> next = scroll.next(); next.hasHits()
					&& found.size() < limit; next = scroll.next()) {
				for (String id : next.hits()) {
					if (at++ >= offset && found.size() < limit) {
						found.add(id);
					}
				}
			}
		}
		return found;
	}

	/** What is nobody's is what is left. */
	@Override
	public List<Count> counts(QuotesWanted wanted) {
		SearchResult<?> found = this.index.ask((session) -> session.search(Quote.class)
			.where((where) -> new QuotePredicates(where).of(wanted))
			.aggregation(SOURCES, (of) -> of.terms().field(QuoteIndex.LABEL, String.class).maxTermCount(MOST_SOURCES))
			.failAfter(this.index.timeoutMillis(), TimeUnit.MILLISECONDS)
			.fetch(0));
		List<Count> counts = new ArrayList<>();
		long rest = found.total().hitCount();
		for (Map.Entry<String, Long> source : found.aggregation(SOURCES).entrySet()) {
			String[] label = source.getKey().split(" ", 3);
			counts.add(new Count(label[1], label[2], Source.Kind.valueOf(label[0]), source.getValue()));
			rest -= source.getValue();
		}
		counts.add(new Count("", "", null, rest));
		return counts;
	}

	@Override
	public Division division(QuotesWanted wanted) {
		SearchResult<?> found = this.index.ask((session) -> session.search(Quote.class)
			.where((where) -> new QuotePredicates(where).of(wanted))
			.aggregation(ARTICLES, (of) -> of.count().field(QuoteIndex.ARTICLE).distinct())
			.aggregation(TYPES, (of) -> of.terms().field(QuoteIndex.TYPE, String.class))
			.aggregation(YEARS, (of) -> of.terms().field(QuoteIndex.YEAR, Integer.class).maxTermCount(MOST_YEARS))
			.failAfter(this.index.timeoutMillis(), TimeUnit.MILLISECONDS)
			.fetch(0));
		Map<Quote.Type, Long> types = new EnumMap<>(Quote.Type.class);
		found.aggregation(TYPES)
			.forEach((label, count) -> types.put(Quote.Type.valueOf(label.toUpperCase(Locale.ROOT)), count));
		return new Division(found.aggregation(ARTICLES), types, found.aggregation(YEARS));
	}

	/** A condition, said in the index's terms. */
	private interface Wanted {

		PredicateFinalStep in(SearchPredicateFactory where);

	}

}
