package org.ontherecord.attribution.english.reported;

import org.ontherecord.attribution.english.people.Coreference;
import org.ontherecord.attribution.english.syntax.AdverbialsAfter;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Finds where a reported clause begins after its verb: at "that", at "whether", or, past
 * a hearer and the occasion, at its subject.
 */
final class Opening {

	private static final int FAR = 16;

	private final Sentence sentence;

	private final Token verb;

	private final int after;

	Opening(Sentence sentence, int verb, int after) {
		this.sentence = sentence;
		this.verb = sentence.token(verb);
		this.after = after;
	}

	/** The first token of the clause, or -1. */
	int find() {
		int start = this.verb.takes(Frame.PERSON) ? afterHearer(this.after) : this.after;
		start = start < 0 && this.verb.takes(Frame.CLAUSE) ? this.after : start;
		int conjunction = (start >= 0) ? conjunction(start) : -1;
		if (conjunction >= 0) {
			return isJoined(conjunction) ? -1 : conjunction;
		}
		boolean asks = this.verb.takes(Frame.WH) || (this.verb.takes(Frame.PERSON) && start > this.after);
		if (start >= 0 && asks && isQuestion(start)) {
			return start;
		}
		if (start < 0 || !(this.verb.takes(Frame.CLAUSE) || start > this.after)) {
			return -1;
		}
		start = pastListener(pastManner(new AdverbialsAfter(this.sentence).after(start)));
		BareClause clause = new BareClause(this.sentence, this.verb.takes(Frame.SAFE) || start > this.after);
		return clause.beginsAt(start) || (isCount(start) && clause.beginsAt(start + 1))
				|| (mayFront(start) && Fronted.beginsAt(this.sentence, start)) ? start : -1;
	}

	/** "Says despite", but not "agreed with", "joked with" */
	private boolean mayFront(int start) {
		return this.verb.takes(Frame.SAFE) || (this.verb.takes(Frame.CLAUSE) && this.verb.takes(Frame.QUOTE)
				&& !this.sentence.token(start).is("with"));
	}

	/** "Said only eight", "claimed nearly 400" */
	private boolean isCount(int index) {
		return this.sentence.tag(index) == Tag.ADV && this.sentence.tag(index + 1) == Tag.NUM;
	}

	/** "Said that Smith had told Berg of the plan and that": it is of the first verb. */
	private boolean isJoined(int conjunction) {
		return conjunction > this.after && this.sentence.token(conjunction - 1).is(WordClass.JOINT);
	}

	/**
	 * "Said repeatedly the bridge", "admitted afterwards it was", "said at first she",
	 * "said, if elected, she would".
	 */
	private int pastManner(int from) {
		boolean manner = this.sentence.token(from).lower().endsWith("ly") && this.sentence.tag(from) == Tag.ADV
				&& !isCount(from);
		boolean later = this.sentence.token(from).is(WordClass.LATER)
				&& Pronoun.opensClause(this.sentence.token(from + 1).lower());
		boolean condition = this.sentence.token(from).is(",") && this.sentence.token(from + 1).is("if");
		boolean first = this.sentence.token(from).is("at") && this.sentence.token(from + 1).is("first");
		return from == this.after && (manner || later || condition) ? from + 1 : first ? from + 2 : from;
	}

	/** "Admitted to the court he was", "said to Berg the bridge was" */
	private int pastListener(int from) {
		NounPhrase listener = this.sentence.token(from).is("to")
				? new NounPhrases(this.sentence).startingAt(from + 1, this.sentence.size()) : null;
		return listener != null && Coreference.canSpeak(listener)
				&& new BareClause(this.sentence, false).beginsAt(listener.to()) ? listener.to() : from;
	}

	private boolean isQuestion(int index) {
		Tag next = this.sentence.tag(index + 1);
		return this.sentence.token(index).is(WordClass.QUESTION) && !endsPhrase(index + 1) && next != Tag.ADP
				&& next != Tag.CCONJ && !endsPhrase(index + 2);
	}

	/** "That" next to the verb, or past the time and place of saying. */
	private int conjunction(int from) {
		for (int i = from; i < Math.min(this.sentence.size(), from + FAR); i++) {
			Token token = this.sentence.token(i);
			if (token.is("that") && !endsPhrase(i + 1) && !isThisThat(i)) {
				return isRelative(i) ? -1 : i;
			}
			boolean setting = i > from || token.is(WordClass.SETTING_OPENER) || token.is("for") || token.is("of")
					|| this.sentence.tag(i) == Tag.ADV
					|| (Lexicon.isOccasion(token.lower()) && !token.lower().endsWith("s")) || token.is(",");
			if (!setting || token.isQuotation() || (this.sentence.tag(i).isVerb() && !isParticiple(i, from))
					|| (!token.isWord() && !token.is(","))) {
				return -1;
			}
		}
		return -1;
	}

	/** "Said in a statement issued on Monday that" */
	private boolean isParticiple(int index, int from) {
		return index > from + 1 && this.sentence.token(from).is(WordClass.SETTING_OPENER)
				&& this.sentence.token(index).lower().endsWith("ed") && this.sentence.tag(index - 1) == Tag.NOUN;
	}

	/**
	 * "Commented on the plans that failed" and "delivered that letter" report nothing.
	 */
	private boolean isRelative(int index) {
		if (index == this.after && this.sentence.tag(index) != Tag.DET) {
			return false;
		}
		if (index > this.after && BareClause.isFinite(this.sentence, index + 1)
				&& !Pronoun.isRunTogether(this.sentence.token(index + 1).lower())) {
			return true;
		}
		for (int i = index + 1; i < this.sentence.size(); i++) {
			if (this.sentence.token(i).isQuotation()
					|| (BareClause.isFinite(this.sentence, i) && !this.sentence.token(i - 1).is("to"))) {
				return false;
			}
		}
		return true;
	}

	/** "Earlier that day": the word points to a noun of time. */
	private boolean isThisThat(int index) {
		boolean same = this.sentence.token(index + 1).is("same");
		return (same || index > this.after)
				&& Lexicon.isOccasion(this.sentence.token(same ? index + 2 : index + 1).lower());
	}

	private boolean endsPhrase(int index) {
		return index >= this.sentence.size() || (!this.sentence.token(index).isWord()
				&& !this.sentence.token(index).isQuotation() && !this.sentence.token(index).is(","));
	}

	private int afterHearer(int from) {
		int to = from;
		while (to < this.sentence.size() && !isAfterHearer(to, from)) {
			Token token = this.sentence.token(to);
			Tag tag = this.sentence.tag(to);
			if (token.isQuotation() || tag.isVerb() || (to == from && tag == Tag.ADP) || token.is("to")
					|| token.lower().endsWith("thing") || token.is(WordClass.TALE) || (token.is(",") && to == from)) {
				return -1;
			}
			if (token.is(",")) {
				return afterRelative(to + 1);
			}
			to++;
		}
		return to;
	}

	/** "Told Berg, who built the bridge, that": what describes the hearer is not said. */
	private int afterRelative(int from) {
		if (!this.sentence.token(from).is("who") && !this.sentence.token(from).is("which")) {
			return from;
		}
		for (int i = from + 1; i < this.sentence.size(); i++) {
			if (this.sentence.token(i).is(",")) {
				return i + 1;
			}
		}
		return -1;
	}

	private boolean isAfterHearer(int index, int from) {
		String word = this.sentence.token(index).lower();
		if (WordClass.SETTING_OPENER.has(word) || word.equals("that") || WordClass.QUESTION.has(word)
				|| Lexicon.isOccasion(word) && this.sentence.token(index).isCapitalized()
						&& !this.sentence.token(index - 1).text().equals("The")) {
			return true;
		}
		return index > from && !this.sentence.token(index - 1).is(WordClass.JOINT)
				&& (Pronoun.opensClause(word) || WordClass.POSSESSIVE.has(word)
						|| ((this.sentence.tag(index) == Tag.DET || this.sentence.token(index).is(WordClass.ARTICLE))
								&& this.sentence.tag(index - 1) != Tag.ADP
								&& this.sentence.tag(index - 1) != Tag.CCONJ));
	}

}
