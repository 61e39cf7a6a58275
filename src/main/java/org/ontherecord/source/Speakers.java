package org.ontherecord.source;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;

import org.ontherecord.article.Slug;
import org.ontherecord.article.Source;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows whom a name means, the same on every page.
 */
@Component
@Transactional(readOnly = true)
class Speakers {

	private static final int MOST = 12;

	private final EntityManager database;

	Speakers(EntityManager database) {
		this.database = database;
	}

	/** Names to choose from while none is typed. */
	List<String> mostQuoted() {
		return this.database
			.createQuery("select s.name from Source s where s.kind = PERSON order by s.quotes desc, s.name",
					String.class)
			.setMaxResults(MOST)
			.getResultList();
	}

	/** Whom a name means; a former address means the source it is now. */
	Meaning meantBy(String typed) {
		return meant(this.database
			.createQuery("select s.nowSlug from Source s where s.slug = :slug and s.nowSlug is not null", String.class)
			.setParameter("slug", Slug.of(typed))
			.getResultStream()
			.findFirst()
			.orElse(typed));
	}

	private Meaning meant(String typed) {
		Meaning nobody = new Meaning(typed, Sense.WORDS, List.of(), false);
		return typed.isEmpty() ? nobody
				: Arrays.stream(Sense.values())
					.map((sense) -> meantBy(typed, sense))
					.filter(Predicate.not(Meaning::isNobody))
					.findFirst()
					.orElse(nobody);
	}

	private Meaning meantBy(String typed, Sense sense) {
		List<Called> names = called(typed, sense);
		return new Meaning(typed, sense, names.stream().limit(MOST).toList(), names.size() > MOST);
	}

	private List<Called> called(String typed, Sense sense) {
		CriteriaBuilder builder = this.database.getCriteriaBuilder();
		CriteriaQuery<Called> query = builder.createQuery(Called.class);
		Root<Source> source = query.from(Source.class);
		Expression<Long> quotes = builder.sum(source.<Long>get("quotes"));
		query
			.select(builder.construct(Called.class, source.get("name"), source.get("kind"),
					builder.least(source.<String>get("slug")), builder.count(source), quotes,
					builder.sum(source.<Long>get("shared"))))
			.where(sense.of(typed, source, builder), builder.greaterThan(source.get("quotes"), 0L))
			.groupBy(source.get("name"), source.get("kind"))
			.orderBy(builder.desc(quotes), builder.asc(source.get("name")));
		return this.database.createQuery(query).setMaxResults(MOST + 1).getResultList();
	}

}
