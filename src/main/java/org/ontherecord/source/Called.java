package org.ontherecord.source;

import org.ontherecord.article.Source;

/**
 * All sources of one kind that are called the same: one, but where they have no name of
 * their own.
 *
 * @param slug of the first of them
 * @param id of the first of them
 * @param quotes how often they are quoted
 * @param shared how often as the second of two who speak together
 */
record Called(String name, Source.Kind kind, String slug, long id, long sources, long quotes, long shared) {

	public boolean isOne() {
		return this.sources == 1;
	}

	/** What an address calls them. */
	public String address() {
		return isOne() ? this.slug : this.name;
	}

}
