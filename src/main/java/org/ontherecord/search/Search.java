package org.ontherecord.search;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
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
class Search {

	/** Beyond it, hits are not counted one by one. */
	static final int COUNTED = 10_000;

	private final SessionFactory sessions;

	Search(EntityManagerFactory entityManagers) {
		this.sessions = entityManagers.unwrap(SessionFactory.class);
	}

	Results find(Asked asked) {
		try (Session session = this.sessions.openSession()) {
			return find(asked, org.hibernate.search.mapper.orm.Search.session(session));
		}
	}

	private Results find(Asked asked, SearchSession index) {
		SearchResult<Hit> found = index.search(Paragraph.class)
			.select(Hit.class)
			.where((where) -> where.and(asked.query().predicate(where), asked.filters().predicate(where)))
			.sort((sort) -> asked.order().sort(sort))
			.totalHitCountThreshold(COUNTED)
			.fetch(asked.offset(), Asked.PAGE_SIZE);
		SearchResultTotal total = found.total();
		return new Results(total.hitCountLowerBound(), total.isHitCountExact(), found.hits());
	}

}
