package org.ontherecord.search.index;

import org.hibernate.Session;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Paragraph;

/**
 * How many paragraphs there are. A changed article gets new ids, so two extents differ
 * with their contents.
 *
 * @param newest the highest id; 0 where there is none
 */
record Extent(long count, long newest) {

	private static final AggregationKey<Long> NEWEST = AggregationKey.of("newest");

	static Extent ofDatabase(Session session) {
		return session.createSelectionQuery("select count(p), coalesce(max(p.id), 0) from Paragraph p", Extent.class)
			.getSingleResult();
	}

	static Extent ofIndex(Session session) {
		SearchSession index = Search.session(session);
		index.workspace(Paragraph.class).refresh();
		SearchResult<?> all = index.search(Paragraph.class)
			.where((where) -> where.matchAll())
			.aggregation(NEWEST, (of) -> of.max().field(ParagraphIndex.ID, Long.class))
			.fetch(0);
		@Nullable Long newest = all.aggregation(NEWEST);
		return new Extent(all.total().hitCount(), (newest != null) ? newest : 0);
	}

}
