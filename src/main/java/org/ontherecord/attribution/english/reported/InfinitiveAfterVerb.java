package org.ontherecord.attribution.english.reported;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
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
 * Smith promised (on Monday) to repair the bridge; Smith urged the council to act; Smith
 * called on the council to act.
 */
final class InfinitiveAfterVerb implements Construct {

	private static final int FAR = 10;

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int verb) {
		Token cue = sentence.token(verb);
		int start = -1;
		if (cue.takes(Frame.TO)) {
			start = infinitive(sentence, verb + 1);
		}
		if (start < 0 && cue.takes(Frame.OBJECTTO)) {
			start = isPassive(sentence, verb) ? -1 : somebody(sentence, verb + 1);
		}
		if (start < 0 && cue.takes(Frame.LINKED_OBJECTTO) && sentence.token(verb + 1).is(WordClass.HEARER_LINK)) {
			start = somebody(sentence, verb + 2);
		}
		NounPhrase source = (start > 0) ? Reporter.of(sentence, verb) : null;
		int end = (source != null) ? new InfinitiveEnd(sentence, verb).of(start) : start;
		if (source == null || end <= start + 1 || Pronoun.isRelative(source.headToken().lower())
				|| !Reporter.isSomebody(source, verb) || sentence.token(verb - 1).is(WordClass.MODAL)
				|| describes(source, verb, start, end)) {
			return null;
		}
		return new ReportedClause(this, List.of(sentence.span(start, end)), source, new Cue(sentence, verb, verb + 1),
				"source-cue-infinitive", Attribution.Confidence.MEDIUM);
	}

	@Override
	public boolean isInner() {
		return true;
	}

	/** "A singer hoping to sail can pay": the participle only tells which singer. */
	private static boolean describes(NounPhrase source, int verb, int start, int end) {
		Sentence sentence = source.sentence();
		return source.to() == verb && sentence.token(verb).lower().endsWith("ing")
				&& IntStream.range(start + 2, end).anyMatch((i) -> sentence.tag(i) == Tag.AUX);
	}

	/** "Councils urged not to act": in a headline they are the ones who are urged. */
	private static boolean isPassive(Sentence sentence, int verb) {
		return !sentence.token(verb).takes(Frame.TO) && sentence.token(verb + 1).is("not");
	}

	/** "To repair", "not to repair", right behind the verb or past the occasion. */
	private static int infinitive(Sentence sentence, int from) {
		if (sentence.token(from).is("not") && isInfinitive(sentence, from + 1)
				&& !sentence.token(from - 1).takes(Frame.PERSON)) {
			return from;
		}
		int start = isInfinitive(sentence, from) ? from : new AdverbialsAfter(sentence).after(from);
		return isInfinitive(sentence, start) ? start : -1;
	}

	/** "The council to act", but not "the council in a plea to act". */
	private static int somebody(Sentence sentence, int from) {
		for (int i = from; i < Math.min(sentence.size(), from + FAR); i++) {
			Token token = sentence.token(i);
			if (i > from && isInfinitive(sentence, i)) {
				return sentence.token(i - 1).is(WordClass.ATTEMPT) ? -1 : from;
			}
			if (!token.isWord() || token.is(WordClass.REFLEXIVE) || token.is("to") || sentence.tag(i).isVerb()
					|| token.is("that")) {
				return -1;
			}
		}
		return -1;
	}

	private static boolean isInfinitive(Sentence sentence, int index) {
		return sentence.token(index).is("to")
				&& (sentence.tag(index + 1).isVerb() || sentence.tag(index + 2) == Tag.VERB);
	}

}
