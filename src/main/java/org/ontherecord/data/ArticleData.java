package org.ontherecord.data;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Article;
import org.ontherecord.article.Paragraph;

/**
 * An article as a line of {@code /articles.jsonl}.
 *
 * @param address where it stays
 * @param paragraphs its text, from paragraph 1
 */
record ArticleData(String slug, String address, String headline, @Nullable LocalDate published,
		@Nullable String publisher, @Nullable String section, @Nullable String original, String language, String file,
		List<String> paragraphs) {

	static ArticleData of(Article article, String site) {
		return new ArticleData(article.slug(), site + article.address(), article.headline(),
				article.heading().published(), article.origin().publisher(), article.heading().section(),
				article.origin().url(), article.language().tag(), article.origin().file(),
				article.paragraphs().stream().skip(1).map(Paragraph::text).toList());
	}

}
