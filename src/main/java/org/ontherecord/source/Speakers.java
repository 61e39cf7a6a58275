package org.ontherecord.source;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;

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

	Meaning meantBy(String typed) {
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
					builder.least(source.<String>get("slug")), builder.count(source), quotes))
			.where(sense.of(typed, source, builder))
			.groupBy(source.get("name"), source.get("kind"))
			.orderBy(builder.desc(quotes), builder.asc(source.get("name")));
		return this.database.createQuery(query).setMaxResults(MOST + 1).getResultList();
	}

}
