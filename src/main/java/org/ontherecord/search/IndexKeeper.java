package org.ontherecord.search;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Paragraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the index anew at startup, once the corpus is in, where it is not in step with
 * the database: an index in memory over a database that was kept, one of an earlier
 * format, one that missed the end of a run that was killed.
 */
@Component
@Order(2)
class IndexKeeper implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);

	private static final AggregationKey<Long> NEWEST = AggregationKey.of("newest");

	private final SessionFactory sessions;

	private final boolean readOnly;

	IndexKeeper(EntityManagerFactory entityManagers, SearchProperties search) {
		this.readOnly = search.readOnly();
		this.sessions = entityManagers.unwrap(SessionFactory.class);
	}

	@Override
	public void run(ApplicationArguments args) throws InterruptedException {
		if (this.readOnly) {
			return;
		}
		try (Session session = this.sessions.openSession()) {
			SearchSession index = Search.session(session);
			index.workspace(Paragraph.class).refresh();
			Extent kept = inDatabase(session);
			Extent found = inIndex(index);
			if (!kept.equals(found)) {
				log.info("The index is made anew: it has {} paragraphs of {}", found.count(), kept.count());
				index.massIndexer(Paragraph.class).batchSizeToLoadObjects(100).startAndWait();
			}
		}
	}

	private static Extent inDatabase(Session session) {
		return session.createSelectionQuery("select count(p), max(p.id) from Paragraph p", Extent.class)
			.getSingleResult();
	}

	private static Extent inIndex(SearchSession index) {
		SearchResult<?> all = index.search(Paragraph.class)
			.where((where) -> where.matchAll())
			.aggregation(NEWEST, (of) -> of.max().field(ParagraphIndex.ID, Long.class))
			.fetch(0);
		return new Extent(all.total().hitCount(), all.aggregation(NEWEST));
	}

	/**
	 * How much there is; a changed article gets new ids, so two extents differ with their
	 * contents.
	 */
	private record Extent(long count, @Nullable Long newest) {
	}

}
