package org.ontherecord.attribution;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Attributes the reported clauses of one article, in reading order.
 */
final class Reported {

	private static final List<Construct> CONSTRUCTS = List.of(new ClauseAfterVerb(), new ClauseBeforeSource(),
			new ClauseBeforeVerb(), new ClauseAccordingTo());

	private final Speakers speakers;

	Reported(Speakers speakers) {
		this.speakers = speakers;
	}

	List<Attribution> in(Sentence sentence) {
		List<Attribution> found = new ArrayList<>();
		ReportedClause before = null;
		for (int i = 0; i < sentence.size(); i++) {
			ReportedClause clause = isCue(sentence, i) ? clause(sentence, i, before) : null;
			if (clause != null) {
				before = clause;
				attribute(clause, found);
			}
		}
		return found;
	}

	private static boolean isCue(Sentence sentence, int index) {
		return sentence.token(index).is("according")
				|| (Saying.isVerb(sentence, index) && !Saying.isPassive(sentence, index));
	}

	private static @Nullable ReportedClause clause(Sentence sentence, int index, @Nullable ReportedClause before) {
		for (Construct construct : CONSTRUCTS) {
			ReportedClause clause = construct.at(sentence, index);
			if (clause != null) {
				return (before != null) ? clause.after(before) : clause;
			}
		}
		return null;
	}

	private void attribute(ReportedClause clause, List<Attribution> found) {
		Speaker speaker = this.speakers.of(clause.source());
		if (speaker != null) {
			this.speakers.remember(speaker, clause.source());
			found.add(new Attribution(Attribution.Type.INDIRECT, clause.content(), speaker, clause.source().passage(),
					clause.cue().passage(), clause.rule(), clause.confidence()));
		}
	}

}
