package org.ontherecord.attribution;

import org.jspecify.annotations.Nullable;

/**
 * One way English reports what somebody said without quoting it.
 */
interface Construct {

	/** The reported words whose cue begins at this token, or null. */
	@Nullable ReportedClause at(Sentence sentence, int cue);

}
