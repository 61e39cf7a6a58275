package org.ontherecord.article.reading;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Article;
import org.springframework.stereotype.Component;

/**
 * The articles before and after one as the list of articles has them: the latest first,
 * the undated last, those of a day by their files.
 */
@Component
class Neighbours {

	private final EntityManager database;

	Neighbours(EntityManager database) {
		this.database = database;
	}

	/** Asked a step at a time, each of which an index answers. */
	Beside of(Article article) {
		boolean dated = article.heading().published() != null;
		String sameDay = dated ? "a.heading.published = :day" : "a.heading.published is null";
		return new Beside(
				first(article, sameDay + " and a.origin.file < :file order by a.origin.file desc",
						dated ? "a.heading.published > :day order by a.heading.published, a.origin.file desc"
								: "a.heading.published is not null order by a.heading.published, a.origin.file desc"),
				first(article, sameDay + " and a.origin.file > :file order by a.origin.file",
						dated ? "a.heading.published < :day order by a.heading.published desc, a.origin.file" : "",
						dated ? "a.heading.published is null order by a.origin.file" : ""));
	}

	private @Nullable Article first(Article from, String... conditions) {
		return Stream.of(conditions)
			.filter((condition) -> !condition.isEmpty())
			.flatMap((condition) -> first(from, condition).stream())
			.findFirst()
			.orElse(null);
	}

	private Optional<Article> first(Article from, String condition) {
		var query = this.database.createQuery("select a from Article a where " + condition, Article.class)
			.setMaxResults(1);
		if (condition.contains(":day")) {
			query.setParameter("day", from.heading().published());
		}
		if (condition.contains(":file")) {
			query.setParameter("file", from.origin().file());
		}
		return query.getResultStream().findFirst();
	}

	/**
	 * An article's neighbours; null where there is none.
	 */
	public record Beside(@Nullable Article before, @Nullable Article after) {

	}

}
