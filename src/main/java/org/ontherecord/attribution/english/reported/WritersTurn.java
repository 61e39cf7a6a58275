package org.ontherecord.attribution.english.reported;

import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Clauses;
import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Tells where the writer takes over without a word of speech: "…, prompting protests", "…
 * and sacked her", "— a figure the council disputes"; or where the speaker is quoted.
 */
final class WritersTurn {

	private static final int NEAR = 8;

	private static final int SHORT = 3;

	private final Sentence sentence;

	private final int verb;

	private final boolean past;

	private final WritersRemark remark;

	WritersTurn(Sentence sentence, int verb) {
		this.sentence = sentence;
		this.verb = verb;
		this.past = isPast(verb) && sentence.tag(verb) == Tag.VERB;
		this.remark = new WritersRemark(sentence, verb);
	}

	boolean isAt(int index) {
		Token token = this.sentence.token(index);
		if (token.is(",")) {
			return isOutcome(index) || isSpeech(index + 1) || isDeed(index + 1, true) || this.remark.isAt(index + 1);
		}
		return (token.is(":") && isSpeech(index + 1)) || isComment(index)
				|| ((token.is("and") || token.is("but")) && isDeed(index, false));
	}

	/**
	 * ", prompting", ", raising fears", ", to which he replied", ", as did Berg", ", a
	 * claim that he denies"
	 */
	boolean isOutcome(int comma) {
		Token next = this.sentence.token(comma + 1);
		Token second = this.sentence.token(comma + 2);
		return this.sentence.token(comma).is(",") && (next.is(WordClass.CONSEQUENCE)
				|| (next.is("raising") && second.is(WordClass.RAISED)) || (next.is("as") && second.is(WordClass.FINITE))
				|| (next.is(WordClass.ARTICLE) && second.is(WordClass.SPEECH_NOUN))
				|| (next.is("to") && second.is("which") && isReplyNear(comma + 3)));
	}

	private boolean isReplyNear(int from) {
		for (int i = from; i < from + NEAR && this.sentence.token(i).isWord(); i++) {
			if (this.sentence.token(i).takes(Frame.QUOTE) && Cues.reports(this.sentence, i)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * ", “We will mend it.”", but not "that once it rains, “We wait”" nor "that she
	 * wrote: “We wait”".
	 */
	private boolean isSpeech(int index) {
		Token quoted = this.sentence.token(index);
		if (quoted.quotation() == null || quoted.quotation().type() != Attribution.Type.DIRECT) {
			return false;
		}
		for (int i = this.verb + 1; i < index; i++) {
			Token token = this.sentence.token(i);
			if ((token.takes(Frame.QUOTE) && Cues.reports(this.sentence, i))
					|| (token.is(WordClass.SUBORDINATOR) && this.sentence.token(i - 1).is("that"))) {
				return false;
			}
		}
		return true;
	}

	/** "— a figure that", with no second dash. */
	private boolean isComment(int dash) {
		Token next = this.sentence.token(dash + 1);
		if (!Clauses.isDash(this.sentence, dash) || !(next.is(WordClass.ARTICLE) || WritersRemark.opens(next))) {
			return false;
		}
		for (int i = this.verb + 1; i < this.sentence.size(); i++) {
			if (i != dash && Clauses.isDash(this.sentence, i)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * "He would stay and thanked them", "it was a lie, and sacked her", "but did not
	 * say": a verb in the past that goes with the verb of speech alone.
	 */
	private boolean isDeed(int joint, boolean comma) {
		Token word = this.sentence.token(joint);
		if (!(word.is("and") || word.is("but"))) {
			return false;
		}
		int deed = this.sentence.tag(joint + 1) == Tag.ADV ? joint + 2 : joint + 1;
		if (word.is("but") && (isHeldBack(deed) || isAnothers(deed, joint))) {
			return true;
		}
		int finite = lastFinite(joint);
		if (!this.past) {
			return finite > this.verb && isReportSince(deed) && isBehindModal(finite);
		}
		Token before = this.sentence.token(finite);
		boolean bare = before.is(WordClass.MODAL) ? !hasParticiple(finite, joint)
				: comma && before.is(WordClass.BE) && !hasVerb(finite, joint);
		return finite > this.verb && isPast(deed) && this.sentence.tag(deed) == Tag.VERB && bare;
	}

	/** "Declined to say", "did not say" */
	private boolean isHeldBack(int index) {
		Token token = this.sentence.token(index);
		return token.is("declined") || token.is("refused") || token.is("didn't") || token.is("hasn't")
				|| (token.is("did") && this.sentence.token(index + 1).is("not"));
	}

	/**
	 * "But the board did not say", "but she has not named him"; and "would stay, but the
	 * board left": what is said to come is no longer told in the past.
	 */
	private boolean isAnothers(int from, int joint) {
		NounPhrase subject = new NounPhrases(this.sentence).startingAt(from, this.sentence.size());
		if (subject == null || subject.to() > from + SHORT || subject.headToken().is("that")) {
			return false;
		}
		int verb = subject.to();
		if (subject.isPronoun()) {
			return isHeldBack(verb) || (this.sentence.token(verb).is(WordClass.PERFECT) && isParticiple(verb + 1));
		}
		boolean silent = isHeldBack(verb) && this.sentence.token(verb + 2).verb().isOne();
		return silent || (this.past && isPast(verb) && isBehindModal(lastFinite(joint)));
	}

	/** "Will", "will soon be mended" */
	private boolean isBehindModal(int finite) {
		int at = finite;
		while (at > this.verb && (this.sentence.tag(at).isVerb() || this.sentence.tag(at) == Tag.ADV
				|| this.sentence.token(at).is("not"))) {
			if (this.sentence.token(at).is(WordClass.MODAL)) {
				return true;
			}
			at--;
		}
		return false;
	}

	/** "Has accused", "have now told" */
	private boolean isReportSince(int auxiliary) {
		int verb = this.sentence.tag(auxiliary + 1) == Tag.ADV ? auxiliary + 2 : auxiliary + 1;
		return this.sentence.token(auxiliary).is(WordClass.PERFECT) && isPast(verb) && Cues.reports(this.sentence, verb)
				&& !this.sentence.token(verb).takes(Frame.MIND);
	}

	private boolean isParticiple(int from) {
		int at = from;
		while (this.sentence.tag(at) == Tag.ADV || this.sentence.token(at).is("not")) {
			at++;
		}
		return this.sentence.tag(at) == Tag.VERB || this.sentence.token(at).is("been");
	}

	private int lastFinite(int end) {
		int at = end - 1;
		while (at > this.verb && !BareClause.isFinite(this.sentence, at)
				|| (at > this.verb && this.sentence.tag(at) == Tag.VERB && isPlainForm(at))) {
			at--;
		}
		return at;
	}

	/** "Would stay", "to stay", "will soon stay" */
	private boolean isPlainForm(int index) {
		int before = index - 1;
		while (this.sentence.tag(before) == Tag.ADV || this.sentence.token(before).is("not")) {
			before--;
		}
		return this.sentence.token(before).is(WordClass.MODAL) || this.sentence.token(before).is("to");
	}

	/** "Would be mended", "may have gone" */
	private boolean hasParticiple(int from, int to) {
		for (int i = from; i < to; i++) {
			Token token = this.sentence.token(i);
			if (token.is(WordClass.BE) || token.is("have") || token.is("get")) {
				return true;
			}
		}
		return false;
	}

	private boolean hasVerb(int from, int to) {
		for (int i = from + 1; i < to; i++) {
			if (this.sentence.tag(i).isVerb() || this.sentence.token(i).isQuotation()) {
				return true;
			}
		}
		return false;
	}

	private boolean isPast(int index) {
		Token token = this.sentence.token(index);
		return token.lower().endsWith("ed") || token.is(WordClass.PAST);
	}

}
