package org.ontherecord.attribution.english.reported;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.SpeechNouns;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/** Despite Smith's claim that the bridge is safe; Smith made the claim that it is. */
final class ClauseAfterNoun implements Construct {

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int noun) {
		if (noun < 1 || !isSpeech(sentence, noun)) {
			return null;
		}
		NounPhrase source = SpeechNouns.source(sentence, noun);
		if (source == null) {
			return null;
		}
		int start = Math.max(noun + 1, source.to());
		if (sentence.token(start).is(WordClass.BE)) {
			start++;
		}
		int whole = new ClauseEnd(sentence, noun).of(start);
		int main = start == Math.max(noun + 1, source.to()) ? beforeMainVerb(sentence, start, whole) : -1;
		if (main < 0 && start == Math.max(noun + 1, source.to()) && beginsClause(source)) {
			return null;
		}
		int end = main < 0 || !(beginsClause(source) || isSubject(sentence, noun)) ? whole : main;
		return isClause(sentence, start, end) ? new ReportedClause(this, List.of(sentence.span(start, end)), source,
				new Cue(sentence, noun, noun + 1), "noun-clause", Attribution.Confidence.MEDIUM) : null;
	}

	/** The word is looked at first, so that few sentences need be tagged. */
	private static boolean isSpeech(Sentence sentence, int index) {
		Token word = sentence.token(index);
		return (word.is(WordClass.SPEECH_NOUN) || word.is(WordClass.THOUGHT_NOUN)) && (sentence.tag(index).isNoun()
				|| sentence.tag(index - 1) == Tag.ADJ || sentence.tag(index - 1) == Tag.DET);
	}

	/**
	 * "Smith's claim that the bridge is safe is wrong": it ends before the main verb,
	 * which only sense tells where its own verb takes a clause.
	 */
	private static boolean beginsClause(NounPhrase source) {
		Sentence sentence = source.sentence();
		Tag before = sentence.tag(source.from() - 1);
		boolean linked = before.isVerb() || before == Tag.ADP || before == Tag.PART || before.isNoun();
		return source.headToken().isPossessive() && !linked;
	}

	/** "Claims by Smith that …", at the beginning or behind "said". */
	private static boolean isSubject(Sentence sentence, int noun) {
		return noun == 0 || Cues.reports(sentence, noun - 1) || (noun == 1 && sentence.tag(0) == Tag.DET);
	}

	/** "That the bridge is safe are wrong": before the second verb, or -1. */
	private static int beforeMainVerb(Sentence sentence, int start, int end) {
		int first = -1;
		for (int i = start + 1; i < end; i++) {
			Token token = sentence.token(i);
			if (!token.isWord() || token.is(WordClass.JOINT) || token.is(WordClass.SUBORDINATOR) || token.is("that")) {
				return -1;
			}
			if (first < 0 && BareClause.isFinite(sentence, i)) {
				first = i;
				while (sentence.tag(i + 1).isVerb() || sentence.tag(i + 1) == Tag.ADV) {
					i++;
				}
				if (sentence.token(i).verb().takesClause()) {
					return -1;
				}
			}
			else if (first > 0 && (token.is(WordClass.FINITE) || token.is(WordClass.PERFECT))
					&& !sentence.tag(i - 1).isVerb()) {
				return i;
			}
		}
		return -1;
	}

	/** "The claim that he would leave", not "the claim that ended it". */
	private static boolean isClause(Sentence sentence, int start, int end) {
		return sentence.token(start).is("that") && end > start + 2 && !BareClause.isFinite(sentence, start + 1)
				&& ClauseWords.hasVerb(sentence, start + 1, end) && !ClauseWords.isQuotedOnly(sentence, start, end);
	}

}
