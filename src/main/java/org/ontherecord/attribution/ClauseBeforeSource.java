package org.ontherecord.attribution;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The bridge, engineers said, is safe; the bridge is safe, Smith said on Monday. */
final class ClauseBeforeSource implements Construct {

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int verb) {
		if (!Frames.takes(sentence.token(verb).lower(), "aside")
				&& !Frames.takes(sentence.token(verb).lower(), "person")) {
			return null;
		}
		NounPhrase source = new Subjects(sentence).of(verb, 0);
		if (source == null || source.from() < 2 || !sentence.token(source.from() - 1).is(",")) {
			return null;
		}
		int comma = source.from() - 1;
		if (Stretch.isQuotedOnly(sentence, 0, comma)) {
			return null;
		}
		return reported(sentence, source, verb, comma);
	}

	private static @Nullable ReportedClause reported(Sentence sentence, NounPhrase source, int verb, int comma) {
		Passage before = sentence.passage(0, comma);
		Cue cue = new Cue(sentence, verb, verb + 1);
		int rest = verb + 1;
		while (rest < sentence.size() && !sentence.token(rest).is(",") && !sentence.tag(rest).startsWith("VERB")
				&& !sentence.tag(rest).startsWith("AUX") && !sentence.token(rest).isQuotation()) {
			rest++;
		}
		if (sentence.token(verb + 1).is(",")) {
			int end = new ClauseEnd(sentence, verb).of(verb + 2);
			if (end > verb + 2 && !Stretch.isQuotedOnly(sentence, verb + 2, end)) {
				return new ReportedClause(List.of(before, sentence.passage(verb + 2, end)), source, cue,
						"clause-around-source", Attribution.Confidence.HIGH);
			}
		}
		boolean closes = rest >= sentence.size() || sentence.token(rest).is(",");
		return closes && Stretch.hasVerb(sentence, 0, comma)
				? new ReportedClause(List.of(before), source, cue, "clause-source-cue", Attribution.Confidence.HIGH)
				: null;
	}

}
