package org.ontherecord.search.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManagerFactory;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.ontherecord.article.Paragraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings the index in step with the database where it is not: paragraph by paragraph, or
 * anew where most are missing.
 */
@Component
public class IndexMending {

	private static final Logger log = LoggerFactory.getLogger(IndexMending.class);

	/**
	 * How many ids are compared at a time; a cluster shows no more hits of one question.
	 */
	private static final int RANGE = 10_000;

	private static final int BATCH = 100;

	private final SessionFactory sessions;

	private final boolean embedded;

	IndexMending(EntityManagerFactory entityManagers, SearchProperties search) {
		this.embedded = search.backend() == SearchProperties.Backend.LUCENE;
		this.sessions = entityManagers.unwrap(SessionFactory.class);
	}

	/**
	 * Mends what differs; done twice it does no harm.
	 * @param closely whether to look at each id even if all in all nothing differs
	 * @throws org.hibernate.search.util.common.SearchException if the index is away
	 */
	public void mend(boolean closely) throws InterruptedException {
		try (Session session = this.sessions.openSession()) {
			Search.session(session)
				.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.writeSync());
			Extent kept = Extent.ofDatabase(session);
			Extent found = Extent.ofIndex(session);
			if (2 * found.count() < kept.count() || (kept.count() == 0 && found.count() > 0)) {
				log.info("The index is made anew: it has {} paragraphs of {}", found.count(), kept.count());
				Search.session(session).massIndexer(Paragraph.class).batchSizeToLoadObjects(BATCH).startAndWait();
			}
			else if (closely || !kept.equals(found)) {
				long newest = Math.max(kept.newest(), found.newest());
				for (long from = 0; from <= newest; from += RANGE) {
					mendRange(from, session);
				}
			}
		}
	}

	/** Indexes articles again whose quotations are under other names now. */
	void renew(Collection<Long> articles) {
		List<Long> all = List.copyOf(articles);
		try (Session session = this.sessions.openSession()) {
			Search.session(session)
				.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.writeSync());
			for (int i = 0; i < all.size(); i += BATCH) {
				add(session
					.createSelectionQuery("select p.id from Paragraph p where p.article.id in :articles", Long.class)
					.setParameter("articles", all.subList(i, Math.min(all.size(), i + BATCH)))
					.getResultList(), session);
			}
		}
	}

	/**
	 * Makes one piece of an embedded index, if it is none. Of several, whatever is
	 * counted has to be matched between them for each question.
	 */
	void merge() {
		if (this.embedded) {
			Search.mapping(this.sessions).scope(Paragraph.class).workspace().mergeSegments();
		}
	}

	private void mendRange(long from, Session session) {
		Set<Long> kept = new HashSet<>(session
			.createSelectionQuery("select p.id from Paragraph p where p.id >= :from and p.id < :to", Long.class)
			.setParameter("from", from)
			.setParameter("to", from + RANGE)
			.getResultList());
		Set<Long> found = new HashSet<>(Search.session(session)
			.search(Paragraph.class)
			.select((select) -> select.id(Long.class))
			.where((where) -> where.range().field(ParagraphIndex.ID).between(from, from + RANGE - 1))
			.fetchHits(RANGE));
		List<Long> missing = kept.stream().filter((id) -> !found.contains(id)).sorted().toList();
		List<Long> gone = found.stream().filter((id) -> !kept.contains(id)).toList();
		if (!missing.isEmpty() || !gone.isEmpty()) {
			log.info("The index is mended: it lacks {} paragraphs and has {} that are gone", missing.size(),
					gone.size());
			SearchSession index = Search.session(session);
			gone.forEach((id) -> index.indexingPlan().purge(Paragraph.class, id, null));
			for (int i = 0; i < missing.size(); i += BATCH) {
				add(missing.subList(i, Math.min(missing.size(), i + BATCH)), session);
			}
			index.indexingPlan().execute();
		}
	}

	private static void add(List<Long> ids, Session session) {
		session.createSelectionQuery("from Paragraph p join fetch p.article where p.id in :ids", Paragraph.class)
			.setParameter("ids", ids)
			.getResultList()
			.forEach(Search.session(session).indexingPlan()::addOrUpdate);
		Search.session(session).indexingPlan().execute();
		session.clear();
	}

}
