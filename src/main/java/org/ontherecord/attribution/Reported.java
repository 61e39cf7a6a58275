package org.ontherecord.attribution;

import java.util.ArrayList;
import java.util.List;

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
		for (int i = 0; i < sentence.size(); i++) {
			read(sentence, i, found);
		}
		return found;
	}

	private void read(Sentence sentence, int index, List<Attribution> found) {
		String word = sentence.token(index).lower();
		if (!word.equals("according") && (!Saying.isVerb(sentence, index) || Saying.isPassive(sentence, index))) {
			return;
		}
		for (Construct construct : CONSTRUCTS) {
			ReportedClause clause = construct.at(sentence, index);
			Speaker speaker = (clause != null) ? this.speakers.of(clause.source()) : null;
			if (clause != null && speaker != null) {
				this.speakers.remember(speaker, clause.source());
				found.add(new Attribution(Attribution.Type.INDIRECT, clause.content(), speaker,
						clause.source().passage(), clause.cue().passage(), clause.rule(), clause.confidence()));
				return;
			}
		}
	}

}
