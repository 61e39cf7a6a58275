package org.ontherecord.attribution.english.reported;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.people.Coreference;
import org.ontherecord.attribution.english.syntax.AdverbialsAfter;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Smith called for a new bridge; Smith accused the council of hiding the plan; Smith
 * described the bridge as unsafe. What is said is told by a noun phrase and what belongs
 * to it.
 */
final class SpeechAct implements Construct {

	private static final int SHORT = 2;

	private static final int NEAR = 4;

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int verb) {
		int start = start(sentence, verb);
		if (start < 0 || isOnlyPossible(sentence.token(verb - 1)) || !opens(sentence, start)) {
			return null;
		}
		NounPhrase source = Reporter.of(sentence, verb);
		int end = end(sentence, verb, start);
		if (source == null || !Coreference.canSpeak(source) || end < start + SHORT
				|| ClauseWords.isQuotedOnly(sentence, start, end) || ClauseWords.followsQuotation(source)
				|| !isSaid(sentence, verb, start, end)) {
			return null;
		}
		return new ReportedClause(this, List.of(sentence.span(start, end)), source, new Cue(sentence, verb, verb + 1),
				"source-cue-topic", Attribution.Confidence.MEDIUM);
	}

	@Override
	public boolean isInner() {
		return true;
	}

	/** "May call for", "did not call for". */
	private static boolean isOnlyPossible(Token before) {
		return before.is(WordClass.MODAL) || before.is(WordClass.DENIAL);
	}

	/** Where the words begin: behind "called for", else behind the verb. */
	private static int start(Sentence sentence, int verb) {
		Token cue = sentence.token(verb);
		Token next = sentence.token(verb + 1);
		if (cue.takes(Frame.TOPIC)) {
			return verb + 1;
		}
		boolean linked = (cue.takes(Frame.TOPIC_FOR) && next.is("for"))
				|| (cue.takes(Frame.TOPIC_OF) && (next.is("of") || next.is("against") || next.is("about")));
		return linked ? verb + 2 : cue.takes(Frame.TOPIC_AS) ? verb + 1 : -1;
	}

	/** A noun phrase, but not "concern that", which has a rule of its own. */
	private static boolean opens(Sentence sentence, int start) {
		Token first = sentence.token(start);
		for (int i = start; i < start + NEAR; i++) {
			Token noun = sentence.token(i);
			boolean speech = noun.is(WordClass.SPEECH_NOUN) || noun.is(WordClass.THOUGHT_NOUN);
			if (speech && sentence.token(i + 1).is("that")) {
				return false;
			}
		}
		Tag tag = sentence.tag(start);
		return first.isWord() && !first.is("that") && (tag.isNoun() || tag == Tag.ADJ || tag == Tag.DET
				|| tag == Tag.NUM || tag == Tag.PRON || first.is(WordClass.POSSESSIVE) || first.isPossessive());
	}

	/** "Described the bridge as", "accused Smith of": else it is a deed, not a word. */
	private static boolean isSaid(Sentence sentence, int verb, int start, int end) {
		if (!sentence.token(verb).takes(Frame.TOPIC_AS) || start > verb + 1) {
			return true;
		}
		for (int i = start + 1; i < end; i++) {
			Token token = sentence.token(i);
			if (token.is("as") || token.is("of") || token.is("for")) {
				return true;
			}
		}
		return false;
	}

	/** With the clause, or before the occasion or the next verb of the same subject. */
	private static int end(Sentence sentence, int verb, int start) {
		int whole = new ClauseEnd(sentence, verb).of(start);
		for (int i = start + 1; i < whole; i++) {
			Token token = sentence.token(i);
			int next = sentence.tag(i + 1) == Tag.ADV ? i + 2 : i + 1;
			boolean joined = (token.is("and") || token.is("but")) && BareClause.isFinite(sentence, next);
			boolean leaves = (token.is(",") && isBreak(sentence, i + 1)) || token.is(":");
			if (joined || leaves || isManner(sentence, i) || isOccasion(sentence, i)) {
				return i;
			}
		}
		return whole;
	}

	/** "On Monday", not "on night fishing". */
	private static boolean isOccasion(Sentence sentence, int index) {
		int after = new AdverbialsAfter(sentence).after(index);
		return after > index && !sentence.tag(after).isNoun() && sentence.tag(after) != Tag.VERB;
	}

	/** "By drawing a map", "as she left", "before the vote". */
	private static boolean isManner(Sentence sentence, int index) {
		Token token = sentence.token(index);
		Token next = sentence.token(index + 1);
		return token.is("as") ? Pronoun.isSubject(next.lower())
				: token.is(WordClass.DOUBTFUL_SUBORDINATOR) || (token.is("by") && next.lower().endsWith("ing"));
	}

	private static boolean isBreak(Sentence sentence, int index) {
		Token token = sentence.token(index);
		return token.is(WordClass.CLAUSE_BREAK) || token.is(WordClass.LEAVING) || token.isQuotation()
				|| token.lower().endsWith("ing");
	}

}
