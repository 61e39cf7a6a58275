package org.ontherecord.web;

/**
 * What this site calls itself where no page's message says it.
 */
public final class Site {

	/** In every language. */
	public static final String NAME = "On the Record";

	private Site() {
	}

}
