package org.ontherecord.corpus.identity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.ontherecord.article.Source;
import org.springframework.stereotype.Component;

/**
 * The quotations by what their articles call who says them.
 */
@Component
class CalledQuotes {

	/** How many articles are changed with one statement. */
	private static final int BATCH = 500;

	private final EntityManager database;

	CalledQuotes(EntityManager database) {
		this.database = database;
	}

	/** The articles that call somebody so. */
	List<Setting> settings(Source called) {
		return Stream.of("q.called = :name", "q.source = :name and q.called is null")
			.flatMap((so) -> this.database.createQuery("""
					select distinct a.id, a.heading.published, q.source.id, q.partner.id
					from Quote q join q.article a where\s""" + so + " order by a.id", Setting.class)
				.setParameter("name", called)
				.getResultStream())
			.toList();
	}

	/** Gives what some articles quote of one by that name to others. */
	void give(Source called, Meant meant, List<Long> articles) {
		for (int i = 0; i < articles.size(); i += BATCH) {
			this.database.createQuery(
					"""
							update Quote q set q.source = :source, q.partner = :partner, q.called = :called
							where q.article.id in :articles and (q.called = :name or (q.source = :name and q.called is null))""")
				.setParameter("source", meant.source())
				.setParameter("partner", meant.partner())
				.setParameter("called", meant.isJust(called) ? null : called)
				.setParameter("name", called)
				.setParameter("articles", articles.subList(i, Math.min(i + BATCH, articles.size())))
				.executeUpdate();
		}
	}

	/** What the articles tell that name somebody in full. */
	Standing standing(Source source) {
		return new Standing(period(source), titles(source), articles(source));
	}

	private Standing.Period period(Source source) {
		return this.database.createQuery("""
				select min(a.heading.published), max(a.heading.published)
				from Quote q join q.article a where q.source = :source and q.called is null""", Standing.Period.class)
			.setParameter("source", source)
			.getSingleResult();
	}

	/** The titles that stand before a full name, in small letters. */
	private List<String> titles(Source source) {
		return this.database
			.createQuery(
					"""
							select distinct lower(q.role) from Quote q where q.source = :source and q.called is null and q.role is not null
							and (lower(q.evidence.mention.text) like concat('%', lower(q.role), ' ', :name, '%')
							or lower(q.evidence.naming.text) like concat('%', lower(q.role), ' ', :name, '%'))""",
					String.class)
			.setParameter("source", source)
			.setParameter("name", source.name().toLowerCase(Locale.ROOT))
			.getResultList();
	}

	/** The titles that an article gives somebody it calls so, in small letters. */
	List<String> titles(Source called, long article) {
		return this.database.createQuery("""
				select distinct lower(q.role) from Quote q where q.article.id = :article and q.role is not null
				and (q.called = :name or (q.source = :name and q.called is null))""", String.class)
			.setParameter("article", article)
			.setParameter("name", called)
			.getResultList();
	}

	/** The text of an article without its headline, where every word is capitalised. */
	List<String> text(long article) {
		return this.database
			.createQuery(
					"select p.text from Paragraph p where p.article.id = :article and p.number > 0 order by p.number",
					String.class)
			.setParameter("article", article)
			.getResultList();
	}

	private long articles(Source source) {
		return count("select count(distinct q.article.id) from Quote q where q.source = :source and q.called is null",
				source);
	}

	/** Counts anew how much somebody is quoted. */
	void count(Source source) {
		long alone = count("select count(q) from Quote q where q.source = :source", source);
		long shared = count("select count(q) from Quote q where q.partner = :source", source);
		long articles = count((shared > 0)
				? "select count(distinct q.article.id) from Quote q where q.source = :source or q.partner = :source"
				: "select count(distinct q.article.id) from Quote q where q.source = :source", source);
		source.count(alone + shared, articles, shared);
	}

	private long count(String query, Source source) {
		return this.database.createQuery(query, Long.class).setParameter("source", source).getSingleResult();
	}

}
