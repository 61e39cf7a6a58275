package org.ontherecord.attribution.english.reported;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.Sentence;

/**
 * One way English reports what somebody said without quoting it.
 */
interface Construct {

	/** The reported words whose cue begins at this token, or null. */
	@Nullable ReportedClause at(Sentence sentence, int cue);

}
