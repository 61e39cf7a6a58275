package org.ontherecord.article;

/**
 * An article's text in the database is not the one that was taken in.
 */
public class DamagedException extends RuntimeException {

	private static final long serialVersionUID = 1;

	/**
	 * A damage.
	 * @param slug the article's
	 */
	public DamagedException(String slug) {
		super("the text of /articles/%s is not the one that was taken in".formatted(slug));
	}

	/** Thrown where something of an article is not as it was taken in. */
	static void unless(boolean asTakenIn, Article article) {
		if (!asTakenIn) {
			throw new DamagedException(article.slug());
		}
	}

}
