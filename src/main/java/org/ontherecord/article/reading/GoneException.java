package org.ontherecord.article.reading;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Article;
import org.ontherecord.article.ArticleLanguage;

/**
 * A link's paragraph is no longer in its article.
 */
public class GoneException extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String slug;

	private final String headline;

	private final ArticleLanguage language;

	private final int number;

	private final @Nullable String then;

	GoneException(Article article, int number, @Nullable String then) {
		super("paragraph %d is gone from %s".formatted(number, article.slug()));
		this.slug = article.slug();
		this.headline = article.headline();
		this.language = article.language();
		this.number = number;
		this.then = then;
	}

	public String slug() {
		return this.slug;
	}

	public String headline() {
		return this.headline;
	}

	public ArticleLanguage language() {
		return this.language;
	}

	/** Where it stood. */
	public int number() {
		return this.number;
	}

	/** What it said, where that was kept. */
	public @Nullable String then() {
		return this.then;
	}

}
