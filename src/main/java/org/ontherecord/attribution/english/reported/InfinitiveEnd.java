package org.ontherecord.attribution.english.reported;

import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Finds where an infinitive that tells what was promised or asked ends: with the clause,
 * or before the next verb of the same subject or a clause of the writer's.
 */
final class InfinitiveEnd {

	private final Sentence sentence;

	private final int verb;

	InfinitiveEnd(Sentence sentence, int verb) {
		this.sentence = sentence;
		this.verb = verb;
	}

	/** The index past the last token of the infinitive that begins here. */
	int of(int start) {
		int whole = new ClauseEnd(this.sentence, this.verb).of(start);
		for (int i = start + 2; i < whole; i++) {
			Token token = this.sentence.token(i);
			boolean joint = (token.is("and") || token.is("but")) && ClauseWords.isInflected(this.sentence, past(i + 1));
			if (joint || (token.is(",") && isBreak(i + 1))) {
				return i;
			}
		}
		return whole;
	}

	private int past(int adverb) {
		return this.sentence.tag(adverb) == Tag.ADV ? adverb + 1 : adverb;
	}

	/** ", which", ", but she"; not ", and mend" in a list of deeds. */
	private boolean isBreak(int index) {
		Token token = this.sentence.token(index);
		boolean list = token.is("and") && !isClause(index + 1);
		return (token.is(WordClass.CLAUSE_BREAK) && !list && !token.is("with") && !token.is("as"))
				|| token.is(WordClass.LEAVING) || token.is(WordClass.ARTICLE);
	}

	private boolean isClause(int from) {
		if (this.sentence.tag(from) == Tag.VERB) {
			return ClauseWords.isInflected(this.sentence, from);
		}
		for (int i = from; i < this.sentence.size() && this.sentence.token(i).isWord(); i++) {
			if (BareClause.isFinite(this.sentence, i)) {
				return true;
			}
		}
		return false;
	}

}
