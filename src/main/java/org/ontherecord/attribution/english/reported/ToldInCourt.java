package org.ontherecord.attribution.english.reported;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.TextSpan;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.WordClass;

/** The jury was told that the man had fled; the man had fled, the jury was told. */
final class ToldInCourt implements Construct {

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int told) {
		NounPhrase hearer = sentence.token(told).is("told") ? hearer(sentence, told) : null;
		if (hearer == null || !hearer.headToken().is(WordClass.HEARING_BODY)) {
			return null;
		}
		int next = told + 1;
		if (sentence.token(next).is("that") || new BareClause(sentence, false).beginsAt(next)) {
			int end = new ClauseEnd(sentence, told).of(next);
			return end > next + 2 ? reported(hearer, told, sentence.span(next, end), "source-cue-clause") : null;
		}
		int from = ClauseWords.beginning(sentence);
		int comma = hearer.from() - 1;
		boolean behind = comma > from && sentence.token(comma).is(",") && !sentence.token(next).isWord()
				&& ClauseWords.hasVerb(sentence, from, comma);
		return behind ? reported(hearer, told, sentence.span(from, comma), "clause-source-cue") : null;
	}

	private ReportedClause reported(NounPhrase hearer, int told, TextSpan content, String rule) {
		return new ReportedClause(this, List.of(content), hearer, new Cue(hearer.sentence(), told, told + 1), rule,
				Attribution.Confidence.MEDIUM);
	}

	/** Who "was told", "has also been told", or null. */
	private static @Nullable NounPhrase hearer(Sentence sentence, int told) {
		int at = told - 1;
		boolean passive = false;
		while (at > 0 && (sentence.tag(at) == Tag.ADV || sentence.token(at).is(WordClass.BE)
				|| sentence.token(at).is(WordClass.FINITE))) {
			passive |= sentence.token(at).is(WordClass.BE);
			at--;
		}
		return passive ? new NounPhrases(sentence).endingAt(at, 0) : null;
	}

}
