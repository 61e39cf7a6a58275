package org.ontherecord.attribution.english.reported;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/** The bridge is safe: Smith; The bridge is safe: report. In a headline only. */
final class HeadlineSource implements Construct {

	private static final int LONGEST = 3;

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int cue) {
		int last = sentence.size() - 1;
		if (!sentence.token(cue).is(":") || sentence.paragraph().number() > 0 || cue < 2 || last <= cue
				|| last - cue > LONGEST || !isSource(sentence, cue + 1, last)
				|| sentence.token(0).is(WordClass.QUESTION) || !isClause(sentence, cue)) {
			return null;
		}
		return new ReportedClause(this, List.of(sentence.span(0, cue)),
				new NounPhrase(sentence, cue + 1, last, last + 1), new Cue(sentence, cue, cue + 1), "headline-colon",
				Attribution.Confidence.MEDIUM);
	}

	/** "Police", or somebody whom the text names in full. */
	@Override
	public boolean trusts(Speaker speaker) {
		return speaker.isPersonInFull() || Character.isLowerCase(speaker.name().codePointAt(0));
	}

	private static boolean isSource(Sentence sentence, int from, int last) {
		Token head = sentence.token(last);
		if (head.is(WordClass.HEADLINE_SOURCE) || !head.isCapitalized() && Lexicon.isRole(head.lower())) {
			return true;
		}
		for (int i = from; i <= last; i++) {
			if (!sentence.token(i).isCapitalized() || Lexicon.isCommon(sentence.token(i).lower())) {
				return false;
			}
		}
		return true;
	}

	/** A clause that quotes nobody: quoted words have sources of their own. */
	private static boolean isClause(Sentence sentence, int to) {
		boolean finite = false;
		for (int i = 0; i < to; i++) {
			if (sentence.token(i).isQuotation()) {
				return false;
			}
			finite = finite || i > 0 && BareClause.isFinite(sentence, i);
		}
		return finite;
	}

}
