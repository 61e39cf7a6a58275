package org.ontherecord.source;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Article;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Source;
import org.ontherecord.article.reading.Strip;

/**
 * What one source says in one article, as far as a page shows it.
 */
public record ArticleQuotes(List<Quote> quotes, List<InContext> contexts) {

	/** Groups quotations by article and who says them, keeping their order. */
	static List<ArticleQuotes> of(List<Quote> quotes) {
		return Runs.of(quotes, (quote) -> Arrays.asList(quote.article(), quote.source(), quote.partner()))
			.stream()
			.map((run) -> new ArticleQuotes(run, InContext.of(run)))
			.toList();
	}

	public Article article() {
		return this.quotes.get(0).article();
	}

	public @Nullable Source source() {
		return this.quotes.get(0).source();
	}

	/** Who speaks together with the source. */
	public @Nullable Source partner() {
		return this.quotes.get(0).partner();
	}

	/** The source's role as this article gives it. */
	public @Nullable String role() {
		return this.quotes.stream().map(Quote::role).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** Where in the article these are; reads how many paragraphs it has. */
	Strip strip() {
		return Strip.of(this.quotes, article().paragraphs().size() - 1);
	}

}
