package org.ontherecord.attribution.english.reported;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.people.Coreference;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Lexicon;
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
		if (start < 0 || isOnlyPossible(sentence, verb) || !opens(sentence, start)) {
			return null;
		}
		NounPhrase source = Reporter.of(sentence, verb);
		int end = source != null ? new TopicEnd(source, verb).of(start) : start;
		if (source == null || !Reporter.isSomebody(source, verb) || end < start + SHORT
				|| ClauseWords.isQuotedOnly(sentence, start, end)
				|| (ClauseWords.followsQuotation(source) && !isAside(sentence, verb))
				|| !isSaid(sentence, verb, start, end) || isSource(sentence, verb, start, end)
				|| isDeed(sentence, verb, start, end)) {
			return null;
		}
		return new ReportedClause(this, List.of(sentence.span(start, end)), source, new Cue(sentence, verb, verb + 1),
				"source-cue-topic", Attribution.Confidence.MEDIUM);
	}

	@Override
	public boolean isInner() {
		return true;
	}

	/**
	 * "A judge denied her release"; "called for help on her phone"; "estimated the number
	 * of boats", and not how many.
	 */
	private static boolean isDeed(Sentence sentence, int verb, int start, int end) {
		if (sentence.token(verb).lower().startsWith("estimat")) {
			return IntStream.range(start, end).noneMatch((i) -> sentence.tag(i) == Tag.NUM);
		}
		Token next = sentence.token(start + 1);
		NounPhrase denied = sentence.token(verb).lower().startsWith("den")
				? new NounPhrases(sentence).startingAt(start, end) : null;
		if (denied != null && denied.headToken().is(WordClass.REQUEST)) {
			return true;
		}
		return sentence.token(start - 1).is("for") && sentence.token(start).is("help") && !next.is("for")
				&& !next.is("to") && !next.is("from");
	}

	/** "Citing officials": who is cited tells it, and nothing of what. */
	private static boolean isSource(Sentence sentence, int verb, int start, int end) {
		NounPhrase cited = sentence.token(verb).is(WordClass.QUOTED)
				? new NounPhrases(sentence).startingAt(start, sentence.size()) : null;
		return cited != null && cited.to() >= end && !Lexicon.isDocument(cited.headToken().lower())
				&& Coreference.canSpeak(cited);
	}

	/** “…,” Smith said, referring to the bridge. */
	private static boolean isAside(Sentence sentence, int verb) {
		return sentence.token(verb).lower().endsWith("ing") && sentence.token(verb - 1).is(",");
	}

	/** "May call for", "did not even call for", "require disclosing". */
	private static boolean isOnlyPossible(Sentence sentence, int verb) {
		int at = verb - 1;
		while (sentence.tag(at) == Tag.ADV && !sentence.token(at).is(WordClass.DENIAL)) {
			at--;
		}
		Token before = sentence.token(at);
		boolean required = sentence.token(verb).lower().endsWith("ing") && sentence.tag(at) == Tag.VERB
				&& !before.is(WordClass.BE) && !before.is(WordClass.CONTROL);
		return required || before.is(WordClass.MODAL) || before.is(WordClass.DENIAL);
	}

	/** Where the words begin: behind "called for", else behind the verb. */
	private static int start(Sentence sentence, int verb) {
		Token cue = sentence.token(verb);
		boolean manner = sentence.tag(verb + 1) == Tag.ADV && sentence.token(verb + 1).lower().endsWith("ly");
		int link = manner ? verb + 2 : verb + 1;
		Token next = sentence.token(link);
		if (cue.takes(Frame.TOPIC)) {
			boolean day = next.is(WordClass.TODAY)
					|| (Lexicon.isOccasion(next.lower()) && next.isCapitalized() && sentence.tag(verb + 2) == Tag.DET);
			return day ? verb + 2 : verb + 1;
		}
		boolean linked = (cue.takes(Frame.TOPIC_FOR) && next.is("for"))
				|| (cue.takes(Frame.TOPIC_OF) && (next.is("of") || next.is("against") || next.is("about")))
				|| ((cue.takes(Frame.TOPIC_TO) || cue.takes(Frame.TOPIC_AS)) && next.is("to"));
		boolean described = cue.takes(Frame.TOPIC_AS) || cue.takes(Frame.CALLED);
		return linked ? link + 1 : described ? verb + 1 : -1;
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
		boolean money = tag == Tag.SYM && sentence.tag(start + 1) == Tag.NUM;
		boolean deed = sentence.token(start - 1).is("for") && tag == Tag.VERB && first.lower().endsWith("ing");
		return money || deed || first.isWord() && !first.is("that") && (tag.isNoun() || tag == Tag.ADJ || tag == Tag.DET
				|| tag == Tag.NUM || tag == Tag.PRON || first.is(WordClass.POSSESSIVE) || first.isPossessive());
	}

	/** "Welcomed reporters", not "welcomed the news" */
	private static boolean isMet(Sentence sentence, int start, int end) {
		NounPhrase met = new NounPhrases(sentence).startingAt(start, end);
		return met != null
				&& (met.isPronoun() || met.headToken().isCapitalized() || Lexicon.isRole(met.headToken().lower()));
	}

	/**
	 * "Described the bridge as", "accused Smith of", "called it a joke": else it is a
	 * deed, and "referring to the pier" the writer's gloss. What is only pointed to lends
	 * its source no words between marks.
	 */
	private static boolean isSaid(Sentence sentence, int verb, int start, int end) {
		Token cue = sentence.token(verb);
		if (cue.is(WordClass.GREETING) && isMet(sentence, start, end)) {
			return false;
		}
		boolean gloss = cue.is(WordClass.GLOSSING);
		if ((cue.takes(Frame.TOPIC) && !gloss) || (cue.takes(Frame.CALLED) && GivenName.isAt(sentence, start, end))) {
			return true;
		}
		boolean pointed = cue.takes(Frame.TOPIC_TO) && Cues.nextQuotation(sentence, start) < end;
		boolean linked = start > verb + 1 && !pointed && !gloss;
		if (!cue.takes(Frame.TOPIC_AS) || (linked && (cue.takes(Frame.TOPIC_OF) || cue.takes(Frame.TOPIC_TO)))) {
			return linked;
		}
		boolean referred = start > verb + 1;
		boolean directly = !referred && !cue.takes(Frame.TOPIC_TO);
		for (int i = start + 1; i < end; i++) {
			Token token = sentence.token(i);
			if ((token.is("as") && (referred || directly))
					|| (directly && (token.is("of") || token.is("for") || token.is("against")))) {
				return true;
			}
		}
		return false;
	}

}
