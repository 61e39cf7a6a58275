package org.ontherecord.attribution.english.reported;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Token;

/** The bridge, which Smith said was safe; what she said is decay. */
final class ClauseInRelative implements Construct {

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int verb) {
		if (!sentence.token(verb).takes(Frame.CLAUSE) || !BareClause.isFinite(sentence, verb + 1)) {
			return null;
		}
		NounPhrase source = Reporter.of(sentence, verb);
		Token relative = source == null ? null : sentence.token(source.from() - 1);
		int end = new ClauseEnd(sentence, verb).of(verb + 1);
		boolean said = relative != null && (Pronoun.isRelative(relative.lower()) || relative.is("what"))
				&& end > verb + 2 && !ClauseWords.isQuotedOnly(sentence, verb + 2, end);
		return said
				? new ReportedClause(this,
						List.of(sentence.span(source.from() - 1, source.from()), sentence.span(verb + 1, end)), source,
						new Cue(sentence, verb, verb + 1), "clause-around-source", Attribution.Confidence.MEDIUM)
				: null;
	}

}
