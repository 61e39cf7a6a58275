package org.ontherecord.attribution.english.reported;

import org.ontherecord.attribution.english.syntax.AdverbialsAfter;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Finds where a noun phrase that tells what was said ends: with the clause, or before the
 * next verb of the same subject or the occasion, which may be that of a deed within it.
 */
final class TopicEnd {

	private final Sentence sentence;

	private final int verb;

	private final boolean enclosed;

	TopicEnd(NounPhrase source, int verb) {
		this.sentence = source.sentence();
		this.verb = verb;
		this.enclosed = Pronoun.isRelative(source.headToken().lower());
	}

	/** The index past the last token of the phrase that begins here. */
	int of(int start) {
		int whole = new ClauseEnd(this.sentence, this.verb).of(start);
		boolean relative = false;
		boolean deed = this.sentence.tag(start) == Tag.VERB;
		for (int i = start + 1; i < whole; i++) {
			relative |= Pronoun.isRelative(this.sentence.token(i).lower());
			boolean goesOn = this.enclosed && !relative && BareClause.isFinite(this.sentence, i)
					&& !this.sentence.token(i - 1).is("to");
			if (goesOn || isJoint(start, i) || leaves(i, whole) || (!deed && (isManner(i) || isOccasion(i)))) {
				return i;
			}
			deed |= this.sentence.tag(i) == Tag.VERB;
		}
		return whole;
	}

	/** "And urged", but not "his decision to meet and visit". */
	private boolean isJoint(int start, int index) {
		Token token = this.sentence.token(index);
		int next = this.sentence.tag(index + 1) == Tag.ADV ? index + 2 : index + 1;
		if (!(token.is("and") || token.is("but")) || !BareClause.isFinite(this.sentence, next)) {
			return false;
		}
		for (int i = start; i < index; i++) {
			if (this.sentence.token(i).is("to") && this.sentence.tag(i + 1) == Tag.VERB) {
				return ClauseWords.isInflected(this.sentence, next);
			}
		}
		return true;
	}

	private boolean leaves(int index, int end) {
		Token token = this.sentence.token(index);
		return token.is(",") && (this.enclosed || isBreak(index + 1, end));
	}

	/** "On Monday", not "on night fishing" nor in "plans on Monday to go". */
	private boolean isOccasion(int index) {
		int after = new AdverbialsAfter(this.sentence).after(index);
		boolean inside = this.sentence.token(after).is("to")
				&& (this.sentence.tag(index - 1) == Tag.NOUN || this.sentence.tag(index - 1) == Tag.ADP);
		if (after == index || inside || this.sentence.tag(index - 1) == Tag.DET
				|| this.sentence.tag(index - 1) == Tag.ADJ) {
			return false;
		}
		return this.sentence.token(after - 1).is(",")
				|| !this.sentence.tag(after).isNoun() && this.sentence.tag(after) != Tag.VERB;
	}

	/**
	 * "By drawing a map", "after the vote"; what she asks "because", "while" and "as" is
	 * part of it.
	 */
	private boolean isManner(int index) {
		Token token = this.sentence.token(index);
		Token next = this.sentence.token(index + 1);
		boolean own = token.is("because") || token.is("while") || token.is("as");
		boolean after = token.is(WordClass.DOUBTFUL_SUBORDINATOR) && !own;
		return after || (token.is("by") && next.lower().endsWith("ing"));
	}

	/** "And the bridge he admires": a noun phrase with a clause of its own. */
	private boolean isDescribed(int from) {
		NounPhrase last = new NounPhrases(this.sentence).startingAt(from, this.sentence.size());
		return last != null && !last.isPronoun() && Pronoun.isSubject(this.sentence.token(last.to()).lower());
	}

	/** Not ", and" where it only ends a list. */
	private boolean isBreak(int index, int end) {
		Token token = this.sentence.token(index);
		boolean list = token.is("and") && (this.sentence.token(index + 1).is("that")
				|| !ClauseWords.hasVerb(this.sentence, index + 1, end) || isDescribed(index + 1));
		return (token.is(WordClass.CLAUSE_BREAK) && !list) || token.is(WordClass.LEAVING) || token.isQuotation()
				|| token.lower().endsWith("ing");
	}

}
