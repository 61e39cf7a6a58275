package org.ontherecord.attribution;

import java.util.Set;

/**
 * Finds where a reported clause ends: with its sentence, unless the writer takes over
 * before.
 */
final class ClauseEnd {

	private static final Set<String> SUBORDINATORS = Set.of("while", "although", "though", "when", "if", "because",
			"since", "as", "after", "before", "despite", "noting", "saying");

	private final Sentence sentence;

	private final int verb;

	ClauseEnd(Sentence sentence, int verb) {
		this.sentence = sentence;
		this.verb = verb;
	}

	/** The index past the last token of the clause that begins here. */
	int of(int start) {
		int depth = 0;
		boolean enclosed = isEnclosed();
		int i = start;
		for (; i < this.sentence.size(); i++) {
			String text = this.sentence.token(i).text();
			if (text.equals("(") || text.equals("[")) {
				depth++;
			}
			else if (text.equals(")") || text.equals("]")) {
				if (--depth < 0) {
					break;
				}
			}
			else if (depth == 0 && (text.equals(";") || endsAt(i, enclosed && i > start))) {
				break;
			}
		}
		return withoutMarks(start, i);
	}

	private boolean endsAt(int index, boolean enclosed) {
		Token token = this.sentence.token(index);
		int next = index + 1;
		if (token.is(",")) {
			return enclosed || isParticiple(next) || (this.sentence.token(next).is("according"));
		}
		if (token.is("and") || token.is("but")) {
			return isReporting(next) || this.sentence.token(next).isWord() && this.sentence.tag(next).equals("ADV")
					&& isReporting(next + 1);
		}
		return false;
	}

	private boolean isParticiple(int index) {
		String word = this.sentence.token(index).lower();
		return word.endsWith("ing") && Frames.any(word);
	}

	/** Another verb of the same form, so of the same subject. */
	private boolean isReporting(int index) {
		String word = this.sentence.token(index).lower();
		String mine = this.sentence.token(this.verb).lower();
		return Frames.any(word) && this.sentence.tag(index).startsWith("VERB") && past(word) == past(mine)
				&& mine.endsWith("ing") == word.endsWith("ing");
	}

	private static boolean past(String form) {
		return !form.endsWith("s") && !form.endsWith("ing");
	}

	/** In a relative or subordinate clause the next comma ends the clause. */
	private boolean isEnclosed() {
		for (int i = this.verb - 1; i >= Math.max(0, this.verb - 8); i--) {
			String word = this.sentence.token(i).lower();
			if (word.equals("who") || word.equals("which")) {
				return true;
			}
			if (!this.sentence.token(i).isWord()) {
				break;
			}
		}
		return SUBORDINATORS.contains(this.sentence.token(0).lower()) && commaBefore() < 0;
	}

	private int commaBefore() {
		for (int i = this.verb - 1; i >= 0; i--) {
			if (this.sentence.token(i).is(",")) {
				return i;
			}
		}
		return -1;
	}

	private int withoutMarks(int start, int end) {
		int to = end;
		while (to > start && !this.sentence.token(to - 1).isWord() && !this.sentence.token(to - 1).isQuotation()
				&& ",.;:?!—–-".contains(this.sentence.token(to - 1).text())) {
			to--;
		}
		return to;
	}

}
