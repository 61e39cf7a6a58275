package org.ontherecord.search;

import java.util.List;

import org.ontherecord.search.index.Hit;

/**
 * One page of what was found.
 *
 * @param total how many paragraphs were found in all; the least it can be where it is not
 * exact
 */
record Results(long total, boolean exact, List<Hit> hits, Facets facets) {

	private static final int ROUND = 1000;

	/** The last page with a hit on it that can be asked for; 1 where there is no hit. */
	public int lastPage() {
		long pages = Math.max(1, (this.total + SearchRequest.PAGE_SIZE - 1) / SearchRequest.PAGE_SIZE);
		return (int) Math.min(pages, SearchRequest.LAST_PAGE);
	}

	/** A round number that there are more hits than, where not all were counted. */
	public long moreThan() {
		return (this.total < ROUND) ? this.total : this.total / ROUND * ROUND;
	}

	/** Whether there are hits that no page shows. */
	public boolean endsEarly() {
		return !this.exact || this.total > (long) SearchRequest.LAST_PAGE * SearchRequest.PAGE_SIZE;
	}

}
