package org.ontherecord.source;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

	private static final int FEW = 3;

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

	/** The letters that words of names begin with, of a kind or of all. */
	Set<Letter> letters(SourceQuery asked) {
		String columns = Letter.ALL.stream()
			.map((letter) -> "max(case when lower(s.name) like '%s' or lower(s.name) like '%s' then 1 else 0 end)"
				.formatted(letter.first(), letter.later()))
			.collect(Collectors.joining(", "));
		Object[] used = this.database
			.createQuery(
					"select " + columns
							+ " from Source s where s.quotes > 0 and s.slug like :slug and s.kind in :kinds",
					Object[].class)
			.setParameter("slug", asked.slug())
			.setParameter("kinds", asked.kinds())
			.getSingleResult();
		return Letter.ALL.stream()
			.filter((letter) -> Integer.valueOf(1).equals(used[Letter.ALL.indexOf(letter)]))
			.collect(Collectors.toSet());
	}

	/** Names like one that nobody has, or else the most quoted. */
	List<String> like(String typed) {
		String slug = Slug.of(typed);
		String beginning = slug.substring(0, Math.min(3, slug.length()));
		List<String> like = this.database.createQuery("""
				select s.name from Source s where s.kind <> UNNAMED and s.quotes > 0
				and (s.slug like concat(:beginning, '%') or s.slug like concat('%-', :beginning, '%'))
				order by s.quotes desc, s.name""", String.class)
			.setParameter("beginning", beginning)
			.setMaxResults(FEW)
			.getResultList();
		return like.isEmpty() ? mostQuoted().stream().limit(FEW).toList() : like;
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
					builder.least(source.<String>get("slug")), builder.min(source.<Long>get("id")),
					builder.count(source), quotes, builder.sum(source.<Long>get("shared"))))
			.where(sense.of(typed, source, builder), builder.greaterThan(source.get("quotes"), 0L))
			.groupBy(source.get("name"), source.get("kind"))
			.orderBy(builder.desc(quotes), builder.asc(source.get("name")));
		return this.database.createQuery(query).setMaxResults(MOST + 1).getResultList();
	}

}
