package org.ontherecord.search.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManagerFactory;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings the index in step with the database where it is not: document by document, or
 * anew where most are missing.
 */
@Component
public class IndexMending {

	private static final Logger log = LoggerFactory.getLogger(IndexMending.class);

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
			for (Documents<?> documents : Documents.ALL) {
				mend(documents, closely, session);
			}
		}
	}

	private static <I> void mend(Documents<I> documents, boolean closely, Session session) throws InterruptedException {
		Extent kept = Extent.ofDatabase(session, documents);
		Extent found = Extent.ofIndex(session, documents);
		if (2 * found.count() < kept.count() || (kept.count() == 0 && found.count() > 0)) {
			log.info("The index is made anew: it has {} {} of {}", found.count(), documents, kept.count());
			Search.session(session).massIndexer(documents.entity()).batchSizeToLoadObjects(BATCH).startAndWait();
		}
		else if (closely || !kept.equals(found)) {
			long newest = Math.max(kept.newest(), found.newest());
			for (long from = 0; from <= newest; from += documents.range()) {
				mendRange(documents, from, session);
			}
		}
	}

	/** Indexes articles again whose quotations are under other names now. */
	void renew(List<Long> articles) {
		try (Session session = this.sessions.openSession()) {
			Search.session(session)
				.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.writeSync());
			for (int i = 0; i < articles.size(); i += BATCH) {
				List<Long> some = articles.subList(i, Math.min(articles.size(), i + BATCH));
				Documents.ALL.forEach((documents) -> renew(documents, some, session));
			}
		}
	}

	private static <I> void renew(Documents<I> documents, List<Long> articles, Session session) {
		List<I> ids = session
			.createSelectionQuery(documents.in("select e.id from {entity} e where e.article.id in :articles"),
					documents.id())
			.setParameter("articles", articles)
			.getResultList();
		add(documents, ids, session);
	}

	/**
	 * Makes one piece of an embedded index, if it is none. Of several, whatever is
	 * counted has to be matched between them for each question.
	 */
	void merge() {
		if (this.embedded) {
			Search.mapping(this.sessions).scope(Object.class).workspace().mergeSegments();
		}
	}

	private static <I> void mendRange(Documents<I> documents, long from, Session session) {
		Set<I> kept = new HashSet<>(session
			.createSelectionQuery(
					documents.in("select e.id from {entity} e where {number} >= :from and {number} < :to"),
					documents.id())
			.setParameter("from", from)
			.setParameter("to", from + documents.range())
			.getResultList());
		Set<I> found = new HashSet<>(Search.session(session)
			.search(documents.entity())
			.select((select) -> select.id(documents.id()))
			.where((where) -> where.range().field(documents.field()).between(from, from + documents.range() - 1))
			.fetchAllHits());
		List<I> missing = kept.stream().filter((id) -> !found.contains(id)).sorted().toList();
		List<I> gone = found.stream().filter((id) -> !kept.contains(id)).toList();
		if (!missing.isEmpty() || !gone.isEmpty()) {
			log.info("The index is mended: it lacks {} {} and has {} that are gone", missing.size(), documents,
					gone.size());
			SearchSession index = Search.session(session);
			gone.forEach((id) -> index.indexingPlan().purge(documents.entity(), id, null));
			for (int i = 0; i < missing.size(); i += BATCH) {
				add(documents, missing.subList(i, Math.min(missing.size(), i + BATCH)), session);
			}
			index.indexingPlan().execute();
		}
	}

	private static void add(Documents<?> documents, List<?> ids, Session session) {
		session
			.createSelectionQuery(documents.in("from {entity} e join fetch e.article where e.id in :ids"),
					documents.entity())
			.setParameter("ids", ids)
			.getResultList()
			.forEach(Search.session(session).indexingPlan()::addOrUpdate);
		Search.session(session).indexingPlan().execute();
		session.clear();
	}

}
