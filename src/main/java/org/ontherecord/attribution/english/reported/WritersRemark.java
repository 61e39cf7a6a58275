package org.ontherecord.attribution.english.reported;

import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * The writer's remark on what was said: ", a move that surprised the town", ", something
 * he had denied", ", which he called “a joke”", ", compared with 41 percent in May".
 */
final class WritersRemark {

	/** In words: "a rather bold new" before "move". */
	private static final int NEAR = 4;

	/** In words: "47 percent of voters" before "say". */
	private static final int COUNTED = 8;

	private final Sentence sentence;

	private final int verb;

	WritersRemark(Sentence sentence, int verb) {
		this.sentence = sentence;
		this.verb = verb;
	}

	/** Whether it begins here, behind a comma. */
	boolean isAt(int index) {
		Token first = this.sentence.token(index);
		if (first.is("compared")) {
			return isCount();
		}
		return first.is("something") || isContrast(index) || (first.is("which") && isCalled(index + 1))
				|| ((first.is("a") || first.is("an")) && isSummary(index + 1));
	}

	/** What begins a remark behind a dash. */
	static boolean opens(Token token) {
		return token.is("though") || token.is("although") || token.is("except") || token.is("something");
	}

	/**
	 * "Said it would hold, though it has often sunk": what is told in the past goes on in
	 * the past, and the writer speaks in the present.
	 */
	private boolean isContrast(int index) {
		Token first = this.sentence.token(index);
		int subject = first.is("even") ? index + 2 : index + 1;
		Token link = this.sentence.token(subject - 1);
		if (!(link.is("though") || link.is("although") || (subject > index + 1 && link.is("as")))) {
			return false;
		}
		NounPhrase whose = new NounPhrases(this.sentence).startingAt(subject, this.sentence.size());
		return whose != null && isPresent(whose.to()) && isToldInPast(index);
	}

	private boolean isPresent(int index) {
		return this.sentence.token(index).is(WordClass.PERFECT);
	}

	/** "Said it would", "told them it was" */
	private boolean isToldInPast(int end) {
		Token cue = this.sentence.token(this.verb);
		boolean past = cue.lower().endsWith("ed") || cue.is(WordClass.PAST);
		for (int i = this.verb + 1; past && i < end; i++) {
			Token token = this.sentence.token(i);
			if (token.is("would") || token.is("was") || token.is("were") || token.is("had") || token.is("could")) {
				return true;
			}
		}
		return false;
	}

	/** "47 percent said": the figure beside it is the writer's. */
	private boolean isCount() {
		for (int i = Math.max(0, this.verb - COUNTED); i < this.verb; i++) {
			Token token = this.sentence.token(i);
			if (token.is("%") || token.is("percent") || this.sentence.tag(i) == Tag.NUM) {
				return true;
			}
		}
		return false;
	}

	/** "Which he called" */
	private boolean isCalled(int subject) {
		Token verb = this.sentence.token(subject + 1);
		return Pronoun.isSubject(this.sentence.token(subject).lower()) && verb.takes(Frame.NAME) || verb.is("declared")
				|| isToldLater(subject);
	}

	/** "Which his aides later said was a joke" */
	private boolean isToldLater(int subject) {
		NounPhrase other = new NounPhrases(this.sentence).startingAt(subject, this.sentence.size());
		int later = other == null ? subject : other.to();
		return this.sentence.token(later).is(WordClass.LATER) && this.sentence.token(later + 1).takes(Frame.CLAUSE)
				&& Cues.reports(this.sentence, later + 1);
	}

	/** "A surprising move": one noun for the whole of what was told. */
	private boolean isSummary(int from) {
		for (int i = from; i < from + NEAR && this.sentence.token(i).isWord(); i++) {
			if (this.sentence.token(i).is(WordClass.SUMMARY)) {
				return !this.sentence.tag(i + 1).isNoun();
			}
			Tag tag = this.sentence.tag(i);
			if (tag != Tag.ADJ && tag != Tag.ADV && tag != Tag.NUM && !tag.isNoun()) {
				return false;
			}
		}
		return false;
	}

}
