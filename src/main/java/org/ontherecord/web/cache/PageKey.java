package org.ontherecord.web.cache;

/**
 * All that a page depends on.
 *
 * @param version the corpus's
 * @param site scheme, host and port, which links have in them
 * @param query what is asked of it that it knows, in the order it has it
 * @param language the tag of what it is read in; empty for data
 */
record PageKey(String version, String site, String path, String query, String language) {

	private static final int OBJECTS = 200;

	/** About how many bytes of memory it takes. */
	int size() {
		return OBJECTS + 2 * (this.site.length() + this.path.length() + this.query.length());
	}

}
