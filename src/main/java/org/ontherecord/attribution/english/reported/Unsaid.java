package org.ontherecord.attribution.english.reported;

import org.ontherecord.attribution.english.people.Coreference;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * What only looks like a report: "the results suggest that", "she has not said whether",
 * "if they think that", "voters know that I", "he knew that".
 */
final class Unsaid {

	/** In words: "refused", "again", "on", "Monday". */
	private static final int NEAR = 4;

	private Unsaid() {
	}

	static boolean is(ReportedClause clause) {
		return isShown(clause) || isRuledOut(clause) || isGuessed(clause) || isDenied(clause) || isSupposed(clause)
				|| isAsked(clause) || isOfNoun(clause) || isShownByDeed(clause)
				|| clause.cue().sentence().token(clause.cue().from()).is(WordClass.KNOWING);
	}

	/** "The data show": within what somebody says, that is part of the argument. */
	static boolean isThing(ReportedClause clause) {
		return isEvidence(clause) && !Coreference.canSpeak(clause.source());
	}

	private static boolean isEvidence(ReportedClause clause) {
		return clause.cue().sentence().token(clause.cue().from()).is(WordClass.EVIDENCE);
	}

	/** "Ruled out that mice did it" says what was not so. */
	private static boolean isRuledOut(ReportedClause clause) {
		Sentence sentence = clause.cue().sentence();
		int verb = clause.cue().from();
		return sentence.token(verb).is(WordClass.RULING) && sentence.token(verb + 1).is("out")
				&& !sentence.token(verb - 1).is(WordClass.DENIAL);
	}

	/** "She seems to hope that", "seems to be saying that", not "seemed to say that". */
	private static boolean isGuessed(ReportedClause clause) {
		Sentence sentence = clause.cue().sentence();
		boolean being = sentence.token(clause.cue().from() - 1).is("be");
		int to = clause.cue().from() - (being ? 2 : 1);
		return (being || clause.cue().verb().takes(Frame.MIND)) && sentence.token(to).is("to")
				&& sentence.token(to - 1).is(WordClass.SEEMING);
	}

	/** "There are fears", "the results suggest". */
	private static boolean isShown(ReportedClause clause) {
		NounPhrase source = clause.source();
		boolean thing = source.headToken().is("which") || source.headToken().is("this");
		return source.headToken().is("there")
				|| (isEvidence(clause) && !Findings.isDocument(source) && (thing || !mayTell(source)));
	}

	/** "Can he persuade the town that it is safe?" */
	private static boolean isAsked(ReportedClause clause) {
		Sentence sentence = clause.cue().sentence();
		Token before = sentence.token(clause.source().from() - 1);
		return sentence.token(sentence.size() - 1).is("?") && clause.source().to() == clause.cue().from()
				&& (before.is(WordClass.MODAL) || before.is(WordClass.DO) || before.is(WordClass.PERFECT));
	}

	/** "A site they feel they can trust": what they feel tells which site. */
	private static boolean isOfNoun(ReportedClause clause) {
		NounPhrase source = clause.source();
		Sentence sentence = source.sentence();
		int noun = source.from() - 1;
		return source.isPronoun() && !Pronoun.isRelative(source.headToken().lower())
				&& clause.cue().verb().takes(Frame.MIND) && clause.rule().equals("source-cue-clause")
				&& sentence.tag(noun) == Tag.NOUN && !Lexicon.isOccasion(sentence.token(noun).lower());
	}

	/** "Smith showed that he is a champion": by what he did. */
	private static boolean isShownByDeed(ReportedClause clause) {
		Sentence sentence = clause.cue().sentence();
		int that = clause.cue().to();
		return sentence.token(that - 1).is(WordClass.SHOWING) && sentence.token(that).is("that")
				&& Pronoun.isSubject(sentence.token(that + 1).lower()) && !sentence.token(that + 1).is("it")
				&& Coreference.canSpeak(clause.source()) && !Lexicon.isDocument(clause.source().headToken().lower());
	}

	/**
	 * Whether it is somebody, or a document: "the report", "a survey released last year".
	 */
	private static boolean mayTell(NounPhrase source) {
		Sentence sentence = source.sentence();
		if (source.headToken().is(WordClass.SCAN)) {
			return false;
		}
		if (Coreference.canSpeak(source) || source.headToken().is(WordClass.COUNT)
				|| (source.head() > 0 && source.headToken().isCapitalized())) {
			return true;
		}
		for (int i = source.from(); i <= source.head(); i++) {
			if (sentence.token(i).is(WordClass.FINDING_SOURCE)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "He did not argue that", "she has not said how", "she declined to say", but not "he
	 * does not deny that"; "he does not think it will hold" tells what he thinks.
	 */
	private static boolean isDenied(ReportedClause clause) {
		Sentence sentence = clause.cue().sentence();
		int verb = clause.cue().from();
		int at = verb - 1;
		while (at > clause.source().head() && sentence.tag(at) == Tag.ADV && !sentence.token(at).is(WordClass.DENIAL)) {
			at--;
		}
		boolean denied = at > 0 && sentence.token(at).is(WordClass.DENIAL)
				&& !sentence.token(verb).is(WordClass.DOUBTING) && !sentence.token(verb).is(WordClass.THINKING);
		return denied || isRefused(sentence, verb);
	}

	/**
	 * "Declined to say when", "refused on Monday to tell", "refrained from criticising".
	 */
	private static boolean isRefused(Sentence sentence, int verb) {
		Token before = sentence.token(verb - 1);
		if (before.is(WordClass.REFUSAL) || before.is("without") || before.is("from")) {
			return true;
		}
		boolean linked = before.is("to") || before.is("from") || before.is("of");
		for (int i = verb - 2; linked && i > verb - 2 - NEAR && sentence.token(i).isWord(); i--) {
			if (sentence.token(i).is(WordClass.REFUSAL)) {
				return true;
			}
		}
		return false;
	}

	/** "If voters think that", and what others know of the one who speaks. */
	private static boolean isSupposed(ReportedClause clause) {
		NounPhrase source = clause.source();
		Token before = source.sentence().token(source.from() - 1);
		return clause.cue().verb().takes(Frame.MIND)
				&& (before.is(WordClass.CONDITION) || isProved(source) || (!isFirst(source) && clause.saysI()));
	}

	/** "Must prove that the driver knew": that is somebody's claim of another's mind. */
	private static boolean isProved(NounPhrase source) {
		Sentence sentence = source.sentence();
		int verb = sentence.token(source.from() - 1).is("that") ? source.from() - 2 : -1;
		return verb > 0 && sentence.tag(verb) == Tag.VERB && sentence.token(verb - 1).is("to");
	}

	private static boolean isFirst(NounPhrase source) {
		Pronoun pronoun = source.isPronoun() ? Pronoun.of(source.headToken().lower()) : null;
		return pronoun == Pronoun.I || pronoun == Pronoun.WE;
	}

}
