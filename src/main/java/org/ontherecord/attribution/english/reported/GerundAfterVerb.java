package org.ontherecord.attribution.english.reported;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.people.Coreference;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Sentence;

/** Smith admitted taking the boat; Smith confessed to having taken it. */
final class GerundAfterVerb implements Construct {

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int verb) {
		if (!sentence.token(verb).takes(Frame.GERUND)) {
			return null;
		}
		int start = sentence.token(verb + 1).is("to") ? verb + 2 : verb + 1;
		boolean gerund = sentence.tag(start).isVerb() && sentence.token(start).lower().endsWith("ing");
		NounPhrase source = gerund ? Reporter.of(sentence, verb) : null;
		int end = source != null ? new InfinitiveEnd(sentence, verb).of(start) : start;
		return source == null || end <= start + 1 || !Coreference.canSpeak(source) ? null
				: new ReportedClause(this, List.of(sentence.span(start, end)), source,
						new Cue(sentence, verb, verb + 1), "source-cue-infinitive", Attribution.Confidence.MEDIUM);
	}

	@Override
	public boolean isInner() {
		return true;
	}

}
