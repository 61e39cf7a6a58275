package org.ontherecord.attribution.english.reported;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.AdverbialsAfter;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Sentence;

/** As Smith said on Monday, the bridge is safe. */
final class ClauseAfterAs implements Construct {

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int verb) {
		int as = ClauseWords.beginning(sentence);
		if (!sentence.token(as).is("as") || !sentence.token(verb).takes(Frame.ASIDE)) {
			return null;
		}
		NounPhrase source = Reporter.of(sentence, verb);
		int start = new AdverbialsAfter(sentence).after(verb + 1);
		start = sentence.token(start).is(",") ? start + 1 : start;
		int end = new ClauseEnd(sentence, as).of(start);
		boolean said = source != null && source.from() == as + 1 && sentence.token(start - 1).is(",") && end > start + 2
				&& ClauseWords.hasVerb(sentence, start, end) && !ClauseWords.isQuotedOnly(sentence, start, end);
		return said ? new ReportedClause(this, List.of(sentence.span(start, end)), source,
				new Cue(sentence, verb, verb + 1), "clause-source-cue", Attribution.Confidence.MEDIUM) : null;
	}

}
