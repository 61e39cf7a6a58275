package org.ontherecord.source;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.ontherecord.article.Quote;
import org.ontherecord.article.QuotesByWords;
import org.ontherecord.source.Narrowing.Share;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts a selection of quotations by what it can be narrowed to.
 */
@Component
@Transactional(readOnly = true)
class QuoteCounts {

	private final EntityManager database;

	private final QuotesByWords index;

	QuoteCounts(EntityManager database, QuotesByWords index) {
		this.database = database;
		this.index = index;
	}

	/**
	 * Of all there are, only what can be asked for: counting them would go through each.
	 */
	Narrowing narrowing(QuoteQuery query, Meaning speakers) {
		if (query.isEmpty()) {
			return new Narrowing(0, Arrays.stream(Quote.Type.values()).map((type) -> new Share<>(type, 0)).toList(),
					this.database.createQuery("""
							select distinct year(a.heading.published) from Article a
							where a.heading.published is not null order by 1 desc""", Integer.class)
						.getResultStream()
						.map((year) -> new Share<>(year, 0))
						.toList());
		}
		QuotesByWords.Division division = query.hasWords() ? this.index.division(query.wanted(speakers))
				: division(query.by(speakers));
		return new Narrowing(division.articles(), shares(division.types(), Comparator.naturalOrder()),
				shares(division.years(), Comparator.reverseOrder()));
	}

	private static <T> List<Share<T>> shares(Map<T, Long> counts, Comparator<T> order) {
		return counts.entrySet()
			.stream()
			.map((count) -> new Share<>(count.getKey(), count.getValue()))
			.sorted(Comparator.comparing(Share::value, order))
			.toList();
	}

	private long articles(Specification<Quote> wanted) {
		CriteriaBuilder builder = this.database.getCriteriaBuilder();
		CriteriaQuery<Long> query = builder.createQuery(Long.class);
		Root<Quote> quote = query.from(Quote.class);
		query.select(builder.countDistinct(quote.get("article").get("id"))).where(predicate(wanted, quote, query));
		return this.database.createQuery(query).getSingleResult();
	}

	private QuotesByWords.Division division(Specification<Quote> wanted) {
		Map<Quote.Type, Long> types = new EnumMap<>(Quote.Type.class);
		Map<Integer, Long> years = new HashMap<>();
		for (Tuple row : byTypeAndYear(wanted)) {
			Integer year = row.get(1, Integer.class);
			types.merge(row.get(0, Quote.Type.class), row.get(2, Long.class), Long::sum);
			if (year != null) {
				years.merge(year, row.get(2, Long.class), Long::sum);
			}
		}
		return new QuotesByWords.Division(articles(wanted), types, years);
	}

	/** How many of each type and year, which is null where nobody tells it. */
	private List<Tuple> byTypeAndYear(Specification<Quote> wanted) {
		HibernateCriteriaBuilder builder = (HibernateCriteriaBuilder) this.database.getCriteriaBuilder();
		CriteriaQuery<Tuple> query = builder.createTupleQuery();
		Root<Quote> quote = query.from(Quote.class);
		Expression<Quote.Type> type = quote.get("type");
		Expression<Integer> year = builder.year(quote.get("article").get("heading").<LocalDate>get("published"));
		query.select(builder.tuple(type, year, builder.count(quote)))
			.where(predicate(wanted, quote, query))
			.groupBy(type, year);
		return this.database.createQuery(query).getResultList();
	}

	private Predicate predicate(Specification<Quote> wanted, Root<Quote> quote, CriteriaQuery<?> query) {
		CriteriaBuilder builder = this.database.getCriteriaBuilder();
		return Objects.requireNonNullElseGet(wanted.toPredicate(quote, query, builder), builder::conjunction);
	}

}
