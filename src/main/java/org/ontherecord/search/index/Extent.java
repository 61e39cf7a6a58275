package org.ontherecord.search.index;

import org.hibernate.Session;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;

/**
 * How many documents there are, or should be. A changed article gets new ids, so two
 * extents differ with their contents.
 *
 * @param newest the highest id; 0 where there is none
 */
record Extent(long count, long newest) {

	private static final AggregationKey<Long> NEWEST = AggregationKey.of("newest");

	static Extent ofDatabase(Session session, Documents<?> documents) {
		return session
			.createSelectionQuery(documents.in("select count(e), coalesce(max({number}), 0) from {entity} e"),
					Extent.class)
			.getSingleResult();
	}

	static Extent ofIndex(Session session, Documents<?> documents) {
		SearchSession index = Search.session(session);
		index.workspace(documents.entity()).refresh();
		SearchResult<?> all = index.search(documents.entity())
			.where((where) -> where.matchAll())
			.aggregation(NEWEST, (of) -> of.max().field(documents.field(), Long.class))
			.fetch(0);
		@Nullable Long newest = all.aggregation(NEWEST);
		return new Extent(all.total().hitCount(), (newest != null) ? newest : 0);
	}

}
