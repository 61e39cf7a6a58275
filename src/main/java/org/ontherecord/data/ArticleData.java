package org.ontherecord.data;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Article;
import org.ontherecord.article.Paragraph;

/**
 * An article as a line of {@code /articles.jsonl}, and of the API.
 *
 * @param address where it stays
 * @param original the publisher's address of it
 * @param paragraphs its text, from paragraph 1; empty in a list
 */
@JsonPropertyOrder({ "slug", "address", "headline", "published", "publisher", "section", "original", "language", "file",
		"paragraphs" })
record ArticleData(String slug, String address, String headline, @Nullable LocalDate published,
		@Nullable String publisher, @Nullable String section, @Nullable String original, String language, String file,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> paragraphs) {

	static ArticleData of(Article article, String site) {
		return of(article, site, article.paragraphs().stream().skip(1).map(Paragraph::text).toList());
	}

	/** Without its text. */
	static ArticleData listed(Article article, String site) {
		return of(article, site, List.of());
	}

	private static ArticleData of(Article article, String site, List<String> paragraphs) {
		return new ArticleData(article.slug(), site + article.address(), article.headline(),
				article.heading().published(), article.origin().publisher(), article.heading().section(),
				article.origin().url(), article.language().tag(), article.origin().file(), paragraphs);
	}

}
