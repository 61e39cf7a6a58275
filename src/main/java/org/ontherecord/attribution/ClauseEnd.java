package org.ontherecord.attribution;

import java.util.Set;

/**
 * Finds where a reported clause ends: with its sentence, unless the writer takes over
 * before.
 */
final class ClauseEnd {

	private static final Set<String> SUBORDINATORS = Set.of("while", "although", "though", "when", "if", "because",
			"since", "as", "after", "before", "despite", "asked", "once", "until", "whose", "who", "which", "whom",
			"even", "without");

	private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "though", "although", "while", "yet");

	/** With these the writer takes over after a comma. */
	private static final Set<String> LEAVING = Set.of("according", "while", "who", "which");

	private static final int NEAR = 10;

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
			else if (depth == 0 && enclosed && endsWithComma(this.sentence.token(i))) {
				return i + 1;
			}
			else if (depth == 0 && i > start && (text.equals(";") || endsAt(i, enclosed))) {
				break;
			}
		}
		return withoutMarks(start, i);
	}

	private boolean endsAt(int index, boolean enclosed) {
		Token token = this.sentence.token(index);
		String next = this.sentence.token(index + 1).lower();
		if (token.is(",") || token.isQuotation() && endsWithComma(token)) {
			int after = token.is(",") ? index + 1 : index;
			return token.is(",")
					&& (enclosed || isParticiple(after) || next.equals("according") || next.equals("while")
							|| next.equals("who") || next.equals("which"))
					|| CONJUNCTIONS.contains(this.sentence.token(index + 1).lower()) && isReportNear(index + 2);
		}
		return (token.is("and") || token.is("but"))
				&& (isReporting(index + 1) || this.sentence.tag(index + 1).equals("ADV") && isReporting(index + 2));
	}

	private static boolean endsWithComma(Token token) {
		return token.quotation() != null && token.quotation().finalCharacter() == ',';
	}

	/** ", and officials said": somebody reports again. */
	private boolean isReportNear(int from) {
		for (int i = from; i < Math.min(this.sentence.size(), from + NEAR); i++) {
			if (!this.sentence.token(i).isWord()) {
				return false;
			}
			if (i > from && isReporting(i)) {
				return true;
			}
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
		return Saying.isVerb(this.sentence, index) && past(word) == past(mine)
				&& mine.endsWith("ing") == word.endsWith("ing");
	}

	private static boolean past(String form) {
		return form.endsWith("ed") || form.equals("said") || form.equals("told") || form.equals("wrote");
	}

	/** In a relative or subordinate clause the next comma ends the clause. */
	private boolean isEnclosed() {
		int first = this.verb;
		while (first > 0 && this.sentence.token(first - 1).isWord()) {
			first--;
			String word = this.sentence.token(first).lower();
			if (word.equals("who") || word.equals("which")) {
				return true;
			}
		}
		return SUBORDINATORS.contains(this.sentence.token(first).lower());
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
