package org.ontherecord.attribution;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Words that tell what somebody said or thinks, and how their sentence ties the two.
 */
record ReportedClause(List<Passage> content, NounPhrase source, Cue cue, String rule,
		Attribution.Confidence confidence) {

	private static final Set<String> JOINING = Set.of("and", "but", "or");

	/**
	 * This clause in the light of the one before it in the sentence: "he said …, but
	 * added that …" has one source; in "he said he hoped …" the hope is part of what he
	 * said, and null comes back.
	 */
	@Nullable ReportedClause after(ReportedClause before) {
		int start = this.cue.passage().start();
		Passage said = before.content.get(before.content.size() - 1);
		if (start > said.start() && start < said.end()) {
			return Frames.takes(this.cue.word(), "mind") ? null : this;
		}
		return start >= said.end() && isJoined()
				? new ReportedClause(this.content, before.source, this.cue, this.rule, this.confidence) : this;
	}

	private boolean isJoined() {
		int at = this.cue.from() - 1;
		while (this.cue.sentence().tag(at).equals("ADV")) {
			at--;
		}
		return JOINING.contains(this.cue.sentence().token(at).lower());
	}

}
