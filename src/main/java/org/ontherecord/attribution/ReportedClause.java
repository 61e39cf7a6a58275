package org.ontherecord.attribution;

import java.util.List;

/**
 * Words that tell what somebody said or thinks, and how their sentence ties the two.
 */
record ReportedClause(List<Passage> content, NounPhrase source, Cue cue, String rule,
		Attribution.Confidence confidence) {

}
