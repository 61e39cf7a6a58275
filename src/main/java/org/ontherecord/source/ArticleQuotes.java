package org.ontherecord.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Article;

/**
 * What one source says in one article.
 */
public record ArticleQuotes(Article article, List<QuoteInContext> quotes) {

	/** The source's role as this article gives it. */
	public @Nullable String role() {
		return this.quotes.stream()
			.map((each) -> each.quote().role())
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/** Groups quotations by article, keeping their order. */
	static List<ArticleQuotes> of(List<QuoteInContext> quotes) {
		Map<Article, List<QuoteInContext>> byArticle = quotes.stream()
			.collect(Collectors.groupingBy((each) -> each.quote().article(), LinkedHashMap::new, Collectors.toList()));
		return byArticle.entrySet()
			.stream()
			.map((entry) -> new ArticleQuotes(entry.getKey(), entry.getValue()))
			.toList();
	}

}
