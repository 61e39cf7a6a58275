package org.ontherecord.attribution.english.reported;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.english.text.Sentence;

/**
 * One way English reports what somebody said without quoting it.
 */
interface Construct {

	/** The reported words whose cue begins at this token, or null. */
	@Nullable ReportedClause at(Sentence sentence, int cue);

	/**
	 * Whether what it finds, such as an infinitive, is no report where somebody speaks.
	 */
	default boolean isInner() {
		return false;
	}

	/** Whether what it finds is a turn, in which all is said by one. */
	default boolean isTurn() {
		return false;
	}

	/** Whether it is enough to know this much of who speaks. */
	default boolean trusts(Speaker speaker) {
		return true;
	}

}
