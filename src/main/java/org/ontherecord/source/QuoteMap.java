package org.ontherecord.source;

import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Source;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts who is quoted how much in a selection of quotations.
 */
@Component
@Transactional(readOnly = true)
class QuoteMap {

	private static final int MOST_QUOTED = 12;

	private final EntityManager database;

	QuoteMap(EntityManager database) {
		this.database = database;
	}

	/** The kinds of source that are quoted, the most quoted first. */
	List<Group> of(Specification<Quote> wanted) {
		CriteriaBuilder builder = this.database.getCriteriaBuilder();
		CriteriaQuery<Tuple> query = builder.createTupleQuery();
		Root<Quote> quote = query.from(Quote.class);
		Join<Quote, Source> source = quote.join("source", JoinType.LEFT);
		query.select(builder.tuple(source.get("kind"), builder.count(quote), builder.countDistinct(source)))
			.where(predicate(wanted, quote, query, builder))
			.groupBy(source.get("kind"))
			.orderBy(builder.desc(builder.count(quote)));
		return this.database.createQuery(query)
			.getResultStream()
			.map((row) -> group(row.get(0, Source.Kind.class), row.get(1, Long.class), row.get(2, Long.class), wanted))
			.toList();
	}

	private Group group(Source.@Nullable Kind kind, long quotes, long sources, Specification<Quote> wanted) {
		return new Group(kind, quotes, sources, (kind != null) ? mostQuoted(kind, wanted) : List.of());
	}

	private List<Share> mostQuoted(Source.Kind kind, Specification<Quote> wanted) {
		CriteriaBuilder builder = this.database.getCriteriaBuilder();
		CriteriaQuery<Tuple> query = builder.createTupleQuery();
		Root<Quote> quote = query.from(Quote.class);
		Join<Quote, Source> source = quote.join("source");
		query.select(builder.tuple(source, builder.count(quote), builder.countDistinct(quote.get("article"))))
			.where(builder.equal(source.get("kind"), kind), predicate(wanted, quote, query, builder))
			.groupBy(source)
			.orderBy(builder.desc(builder.count(quote)), builder.asc(source.get("name")));
		return this.database.createQuery(query)
			.setMaxResults(MOST_QUOTED)
			.getResultStream()
			.map((row) -> new Share(row.get(0, Source.class), row.get(1, Long.class), row.get(2, Long.class)))
			.toList();
	}

	private static Predicate predicate(Specification<Quote> wanted, Root<Quote> quote, CriteriaQuery<?> query,
			CriteriaBuilder builder) {
		Predicate predicate = wanted.toPredicate(quote, query, builder);
		return (predicate != null) ? predicate : builder.conjunction();
	}

	/**
	 * All sources of a kind.
	 *
	 * @param kind null for what is nobody's
	 * @param shares those that are quoted most
	 */
	record Group(Source.@Nullable Kind kind, long quotes, long sources, List<Share> shares) {

		public String label() {
			return (kind() != null) ? kind().label() : "nobody";
		}

		/** How many sources have no share of their own. */
		public long others() {
			return this.sources - this.shares.size();
		}

		/** How many quotations are theirs, or nobody's. */
		public long rest() {
			return this.quotes - this.shares.stream().mapToLong(Share::quotes).sum();
		}

	}

	/** A source and how often it is quoted, in how many articles. */
	record Share(Source source, long quotes, long articles) {
	}

}
