package org.ontherecord.corpus;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.ontherecord.article.Articles;

/**
 * The slugs that the new articles of one chunk can't have.
 */
class SlugBook {

	private final Articles articles;

	private final Set<String> taken;

	/** The book for some slugs that are wanted. */
	SlugBook(Articles articles, Collection<String> wanted) {
		this.articles = articles;
		this.taken = new HashSet<>(articles.slugsAmong(Set.copyOf(wanted)));
	}

	/** The slug, or the next free one like it, which is not free any more then. */
	String take(String slug) {
		String free = this.taken.contains(slug) ? slug + "-" + number(slug) : slug;
		this.taken.add(free);
		return free;
	}

	/**
	 * A number that is free; where there are many alike, found without asking for each of
	 * them.
	 */
	private int number(String slug) {
		int free = 2;
		while (isTaken(slug + "-" + free)) {
			free *= 2;
		}
		int taken = free / 2;
		while (free - taken > 1) {
			int middle = (free + taken) / 2;
			if (isTaken(slug + "-" + middle)) {
				taken = middle;
			}
			else {
				free = middle;
			}
		}
		return free;
	}

	private boolean isTaken(String slug) {
		return this.taken.contains(slug) || this.articles.existsBySlug(slug);
	}

}
