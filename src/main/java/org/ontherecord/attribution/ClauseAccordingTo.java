package org.ontherecord.attribution;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** According to Smith, the bridge is safe; the bridge is safe, according to Smith. */
final class ClauseAccordingTo implements Construct {

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int cue) {
		if (!sentence.token(cue).is("according") || !sentence.token(cue + 1).is("to")) {
			return null;
		}
		NounPhrase source = new NounPhrases(sentence).startingAt(cue + 2, sentence.size());
		if (source == null) {
			return null;
		}
		int from = 0;
		int to = cue;
		if (Stretch.hasVerb(sentence, 0, cue)) {
			to = sentence.token(cue - 1).is(",") ? cue - 1 : cue;
		}
		else {
			from = sentence.token(source.to()).is(",") ? source.to() + 1 : source.to();
			to = new ClauseEnd(sentence, cue).of(from);
		}
		if (to <= from || Stretch.isQuotedOnly(sentence, from, to)) {
			return null;
		}
		return new ReportedClause(List.of(sentence.passage(from, to)), source, new Cue(sentence, cue, cue + 2),
				"according-to-clause", Attribution.Confidence.HIGH);
	}

}
