package org.ontherecord.attribution.english.reported;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/** Smith said (on Monday) that the bridge is safe; Smith told reporters he would stay. */
final class ClauseAfterVerb implements Construct {

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int verb) {
		Token cue = sentence.token(verb);
		if (!cue.takes(Frame.CLAUSE) && !cue.takes(Frame.THAT) && !cue.takes(Frame.WH) && !cue.takes(Frame.PERSON)) {
			return null;
		}
		int start = new Opening(sentence, verb, afterParticle(sentence, verb + 1)).find();
		if (start < 0 || (sentence.token(start - 1).is(",") && new Takeover(sentence, verb).isAside(start))) {
			return null;
		}
		NounPhrase source = Reporter.of(sentence, verb);
		int end = new ClauseEnd(sentence, verb).of(start);
		if (source == null || end <= start || isFragment(sentence, start, end)
				|| ClauseWords.isQuotedOnly(sentence, start, end) || (ClauseWords.followsQuotation(source)
						&& !isThatNear(sentence, verb, start) && !isParticiple(sentence, verb))) {
			return null;
		}
		return new ReportedClause(this, List.of(sentence.span(start, end)), source, new Cue(sentence, verb, verb + 1),
				"source-cue-clause", Attribution.Confidence.MEDIUM);
	}

	/** "Pointed out that", "made clear that", "made it clear that". */
	private static int afterParticle(Sentence sentence, int next) {
		int at = sentence.token(next).is("it") ? next + 1 : next;
		String word = sentence.token(at).lower();
		return word.equals("out") || word.equals("clear") || word.equals("known") ? at + 1 : next;
	}

	/** "Said goodbye", "proposed just that in May". */
	private static boolean isFragment(Sentence sentence, int start, int end) {
		return !sentence.token(start).is(WordClass.QUESTION) && !ClauseWords.hasVerb(sentence, start, end);
	}

	/** “…,” Smith said, noting he would stay. */
	private static boolean isParticiple(Sentence sentence, int verb) {
		return sentence.token(verb).lower().endsWith("ing") && sentence.token(verb - 1).is(",");
	}

	private static boolean isThatNear(Sentence sentence, int verb, int start) {
		return sentence.token(start).is("that")
				&& (start == verb + 1 || (start == verb + 2 && sentence.token(verb + 1).is(",")));
	}

}
