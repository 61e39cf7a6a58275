package org.ontherecord.search.index;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import jakarta.persistence.EntityManagerFactory;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.ontherecord.article.Paragraph;
import org.springframework.stereotype.Component;

/**
 * Opens the index to be asked. A session takes no connection to the database until it is
 * asked for rows, so that hits are found while the database is away.
 */
@Component
public class Index {

	private final SessionFactory sessions;

	private final TrailingIndexing indexing;

	private final Duration timeout;

	Index(EntityManagerFactory entityManagers, TrailingIndexing indexing, SearchProperties search) {
		this.indexing = indexing;
		this.sessions = entityManagers.unwrap(SessionFactory.class);
		this.timeout = search.timeout();
	}

	/** How long one question may take. */
	public long timeoutMillis() {
		return this.timeout.toMillis();
	}

	public <T> T ask(Function<SearchSession, T> question) {
		try (Session session = this.sessions.openSession()) {
			return question.apply(Search.session(session));
		}
	}

	/** Whether a source that is quoted has an address. */
	public boolean isSource(String slug, SearchSession session) {
		return session.search(Paragraph.class)
			.where((where) -> where.match().field(ParagraphIndex.SOURCE).matching(slug))
			.failAfter(timeoutMillis(), TimeUnit.MILLISECONDS)
			.totalHitCountThreshold(1)
			.fetch(0)
			.total()
			.hitCountLowerBound() > 0;
	}

	/** Lets questions see all that was saved so far. */
	public void refresh() {
		this.indexing.await();
		Search.mapping(this.sessions).scope(Paragraph.class).workspace().refresh();
	}

}
