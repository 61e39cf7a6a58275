package org.ontherecord.search.index;

import java.util.Collection;
import java.util.List;

import org.ontherecord.article.Renamed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The articles whose quotations are under another name than the index has. They are kept
 * with the names, so that also a process that is killed leaves them to the next.
 */
@Component
class RenamedArticles {

	private final JdbcTemplate database;

	RenamedArticles(JdbcTemplate database) {
		this.database = database;
	}

	@EventListener
	void add(Renamed renamed) {
		this.database.batchUpdate("insert into renamed (article_id) values (?) on conflict do nothing",
				rows(renamed.articles()));
	}

	List<Long> all() {
		return this.database.queryForList("select article_id from renamed", Long.class);
	}

	/** Some are indexed again. */
	void remove(Collection<Long> articles) {
		this.database.batchUpdate("delete from renamed where article_id = ?", rows(articles));
	}

	private static List<Object[]> rows(Collection<Long> articles) {
		return articles.stream().map((article) -> new Object[] { article }).toList();
	}

}
