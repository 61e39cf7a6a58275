package org.ontherecord.web.cache;

import org.jspecify.annotations.Nullable;

/**
 * Tells whether pages still show what is in. The web knows no corpus; the intake tells it
 * this way.
 */
public interface CorpusVersion {

	/**
	 * The name of what is in, which another has once anything changed.
	 * @return null while it changes, or where it can't be told
	 */
	@Nullable String current();

}
