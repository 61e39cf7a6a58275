package org.ontherecord.article.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Root;

import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.ontherecord.article.Article;
import org.ontherecord.article.ArticleLanguage;
import org.springframework.stereotype.Component;

/**
 * Counts articles by what the list of them can be narrowed to.
 */
@Component
class ArticleCounts {

	private static final int MOST = 12;

	private final EntityManager database;

	ArticleCounts(EntityManager database) {
		this.database = database;
	}

	/** Those with the most articles of a selection. */
	List<Share> publishers(ArticleQuery asked) {
		return words(asked, (article) -> article.get("origin").get("publisher"));
	}

	/** Those with the most articles of a selection. */
	List<Share> sections(ArticleQuery asked) {
		return words(asked, (article) -> article.get("heading").get("section"));
	}

	private List<Share> words(ArticleQuery asked, Function<Root<Article>, Expression<String>> words) {
		HibernateCriteriaBuilder builder = builder();
		CriteriaQuery<Tuple> query = builder.createTupleQuery();
		Root<Article> article = query.from(Article.class);
		Expression<String> value = words.apply(article);
		Expression<Long> count = builder.count(article);
		return shares(query, asked, article, List.of(value), List.of(builder.desc(count), builder.asc(value)),
				(row) -> row.get(0, String.class));
	}

	/** The latest months of a selection, such as 2018-03. */
	List<Share> months(ArticleQuery asked) {
		HibernateCriteriaBuilder builder = builder();
		CriteriaQuery<Tuple> query = builder.createTupleQuery();
		Root<Article> article = query.from(Article.class);
		Expression<Integer> year = builder.year(ArticleQuery.published(article));
		Expression<Integer> month = builder.month(ArticleQuery.published(article));
		return shares(query, asked, article, List.of(year, month), List.of(builder.desc(year), builder.desc(month)),
				(row) -> "%04d-%02d".formatted(row.get(0, Integer.class), row.get(1, Integer.class)));
	}

	private List<Share> shares(CriteriaQuery<Tuple> query, ArticleQuery asked, Root<Article> article,
			List<Expression<?>> values, List<Order> order, Function<Tuple, String> name) {
		HibernateCriteriaBuilder builder = builder();
		List<Expression<?>> columns = new ArrayList<>(values);
		columns.add(builder.count(article));
		query.select(builder.tuple(columns.toArray(Expression<?>[]::new)))
			.where(Objects.requireNonNullElseGet(asked.articles().toPredicate(article, query, builder),
					builder::conjunction), values.get(0).isNotNull())
			.groupBy(values)
			.orderBy(order);
		return this.database.createQuery(query)
			.setMaxResults(MOST)
			.getResultStream()
			.map((row) -> new Share(name.apply(row), row.get(values.size(), Long.class)))
			.toList();
	}

	private HibernateCriteriaBuilder builder() {
		return (HibernateCriteriaBuilder) this.database.getCriteriaBuilder();
	}

	/** How many articles have a value. */
	public record Share(String value, long articles) {

		/** The tag of what it is written in. */
		public String language() {
			return ArticleLanguage.of(this.value).tag();
		}

		/** The first day of a month. */
		public LocalDate day() {
			return YearMonth.parse(this.value).atDay(1);
		}

	}

}
