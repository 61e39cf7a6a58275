package org.ontherecord.attribution.english.reported;

import org.ontherecord.attribution.english.text.Sentence;

/**
 * Finds where a reported clause ends: with its sentence or bracket, unless the writer
 * takes over before, which he does not before its verb.
 */
final class ClauseEnd {

	private static final String MARKS = ",.;:?!—–-";

	private final Sentence sentence;

	private final Takeover takeover;

	private final WritersTurn writersTurn;

	ClauseEnd(Sentence sentence, int verb) {
		this.sentence = sentence;
		this.takeover = new Takeover(sentence, verb);
		this.writersTurn = new WritersTurn(sentence, verb);
	}

	/** The index past the last token of the clause that begins here. */
	int of(int start) {
		int depth = 0;
		boolean verb = false;
		int end = start;
		while (end < this.sentence.size()) {
			depth += bracket(this.sentence.token(end).text());
			if (depth < 0 || (depth == 0 && (verb ? isWriters(end) : this.writersTurn.isOutcome(end)))) {
				break;
			}
			verb = verb || BareClause.isFinite(this.sentence, end) || this.sentence.token(end).isQuotation();
			end++;
		}
		return withoutMarks(start, end);
	}

	private boolean isWriters(int index) {
		return this.takeover.isAt(index) || this.writersTurn.isAt(index);
	}

	private static int bracket(String text) {
		return switch (text) {
			case "(", "[" -> 1;
			case ")", "]" -> -1;
			default -> 0;
		};
	}

	private int withoutMarks(int start, int end) {
		int to = end;
		while (to > start && !this.sentence.token(to - 1).isWord() && !this.sentence.token(to - 1).isQuotation()
				&& MARKS.contains(this.sentence.token(to - 1).text())) {
			to--;
		}
		return to;
	}

}
