package org.ontherecord.attribution.english.reported;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Smith was adamant that the bridge is safe; he is confident it will hold; he is of the
 * view that it will.
 */
final class ClauseAfterAdjective implements Construct {

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int adjective) {
		boolean view = isView(sentence, adjective);
		if (!view && !sentence.token(adjective).is(WordClass.MINDED)) {
			return null;
		}
		int verb = view ? adjective - 3 : adjective - 1;
		while (verb > 0 && sentence.tag(verb) == Tag.ADV) {
			verb--;
		}
		int start = adjective + 1;
		boolean clause = sentence.token(start).is("that") ? !BareClause.isFinite(sentence, start + 1)
				: new BareClause(sentence, false).beginsAt(start);
		if (!clause || !isLink(sentence, verb)) {
			return null;
		}
		NounPhrase source = Reporter.of(sentence, verb);
		int end = new ClauseEnd(sentence, verb).of(start);
		return source == null || end < start + 3 || ClauseWords.isQuotedOnly(sentence, start, end) ? null
				: new ReportedClause(this, List.of(sentence.span(start, end)), source,
						new Cue(sentence, adjective, adjective + 1), "source-cue-clause",
						Attribution.Confidence.MEDIUM);
	}

	@Override
	public boolean isInner() {
		return true;
	}

	/** "Is of the view", "are of the opinion". */
	private static boolean isView(Sentence sentence, int noun) {
		return sentence.token(noun).is(WordClass.VIEW) && sentence.token(noun - 1).is("the")
				&& sentence.token(noun - 2).is("of");
	}

	private static boolean isLink(Sentence sentence, int verb) {
		return sentence.token(verb).is(WordClass.BE) || sentence.token(verb).is(WordClass.LINK_VERB);
	}

}
