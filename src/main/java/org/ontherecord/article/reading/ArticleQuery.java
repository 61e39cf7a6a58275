package org.ontherecord.article.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Article;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which articles a reader asks for; what is blank is not asked.
 *
 * @param month in which they were published
 */
public record ArticleQuery(String publisher, String section, @Nullable YearMonth month) {

	public ArticleQuery {
		publisher = publisher.strip();
		section = section.strip();
	}

	public boolean isEmpty() {
		return this.publisher.isEmpty() && this.section.isEmpty() && this.month == null;
	}

	/** The undated last, those of a day by their files. */
	public Specification<Article> latestFirst() {
		return articles().and((article, query, builder) -> {
			if (query != null && Article.class.equals(query.getResultType())) {
				query.orderBy(builder.desc(published(article), Nulls.LAST),
						builder.asc(article.get("origin").get("file")));
			}
			return builder.conjunction();
		});
	}

	Specification<Article> articles() {
		return Specification
			.allOf(Stream.of(ofPublisher(), ofSection(), ofMonth()).flatMap(Stream::ofNullable).toList());
	}

	private @Nullable Specification<Article> ofPublisher() {
		return this.publisher.isEmpty() ? null
				: (article, query, builder) -> builder.equal(article.get("origin").get("publisher"), this.publisher);
	}

	private @Nullable Specification<Article> ofSection() {
		return this.section.isEmpty() ? null
				: (article, query, builder) -> builder.equal(article.get("heading").get("section"), this.section);
	}

	private @Nullable Specification<Article> ofMonth() {
		return (this.month == null) ? null : (article, query, builder) -> builder.between(published(article),
				this.month.atDay(1), this.month.atEndOfMonth());
	}

	static Path<LocalDate> published(Root<Article> article) {
		return article.get("heading").get("published");
	}

}
