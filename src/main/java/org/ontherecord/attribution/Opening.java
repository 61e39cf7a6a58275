package org.ontherecord.attribution;

import java.util.Set;

/**
 * Finds where a reported clause begins after its verb: at "that", at "whether", or, past
 * a hearer and the occasion, at its subject.
 */
final class Opening {

	private static final Set<String> QUESTIONS = Set.of("how", "why", "whether", "what", "if", "where", "when", "who",
			"which");

	private static final Set<String> SETTINGS = Set.of("on", "in", "at", "during", "through", "via", "by", "last",
			"this", "earlier", "late", "after", "before", "over", "early");

	private static final int FAR = 16;

	private final Sentence sentence;

	private final String verb;

	private final int after;

	Opening(Sentence sentence, int verb, int after) {
		this.sentence = sentence;
		this.verb = sentence.token(verb).lower();
		this.after = after;
	}

	/** The first token of the clause, or -1. */
	int find() {
		int conjunction = conjunction();
		if (conjunction >= 0) {
			return conjunction;
		}
		if (!Frames.takes(this.verb, "clause") && !Frames.takes(this.verb, "person")) {
			return -1;
		}
		int start = this.after;
		if (Frames.takes(this.verb, "person")) {
			start = afterHearer(start);
		}
		start = afterSettings(start);
		return start >= 0 && beginsClause(start) ? start : -1;
	}

	private int conjunction() {
		for (int i = this.after; i < Math.min(this.sentence.size(), this.after + FAR); i++) {
			Token token = this.sentence.token(i);
			if (token.is("that") && (i == this.after || this.sentence.tag(i).equals("SCONJ")) && !endsPhrase(i + 1)) {
				return i;
			}
			if (QUESTIONS.contains(token.lower()) && Frames.takes(this.verb, "wh") && !endsPhrase(i + 1)) {
				return i;
			}
			if (token.isQuotation() || this.sentence.tag(i).startsWith("VERB") || this.sentence.tag(i).startsWith("AUX")
					|| (!token.isWord() && !token.is(","))) {
				return -1;
			}
		}
		return -1;
	}

	private boolean endsPhrase(int index) {
		return index >= this.sentence.size()
				|| (!this.sentence.token(index).isWord() && !this.sentence.token(index).isQuotation());
	}

	private int afterHearer(int from) {
		int to = from;
		while (to < this.sentence.size() && !startsSubject(to, from)
				&& !SETTINGS.contains(this.sentence.token(to).lower())) {
			Token token = this.sentence.token(to);
			if (token.isQuotation() || this.sentence.tag(to).startsWith("VERB")
					|| this.sentence.tag(to).startsWith("AUX")) {
				return -1;
			}
			if (token.is(",")) {
				return to + 1;
			}
			to++;
		}
		return to;
	}

	private boolean startsSubject(int index, int from) {
		String word = this.sentence.token(index).lower();
		return index > from
				&& (Set.of("he", "she", "they", "it", "there", "i", "we", "he's", "she's", "they're").contains(word)
						|| (this.sentence.tag(index).equals("DET") && !this.sentence.tag(index - 1).equals("ADP")));
	}

	/** "Monday", "on Monday", "in a statement", "last week". */
	private int afterSettings(int from) {
		int at = from;
		while (at >= 0 && at < this.sentence.size()) {
			int next = afterSetting(at);
			if (next == at) {
				return at;
			}
			at = next;
		}
		return at;
	}

	private int afterSetting(int from) {
		Token token = this.sentence.token(from);
		if (Words.isOccasion(token.lower()) && token.isCapitalized()) {
			return from + 1;
		}
		if (!SETTINGS.contains(token.lower())) {
			return from;
		}
		for (int i = from + 1; i < Math.min(this.sentence.size(), from + 8); i++) {
			if (Words.isOccasion(this.sentence.token(i).lower())) {
				return this.sentence.token(i + 1).is(",") ? i + 2 : i + 1;
			}
			if (!this.sentence.token(i).isWord() || this.sentence.tag(i).startsWith("VERB")) {
				return from;
			}
		}
		return from;
	}

	private boolean beginsClause(int start) {
		String first = this.sentence.tag(start);
		if (start >= this.sentence.size() || this.sentence.token(start).is(",") || first.equals("CCONJ")
				|| this.sentence.token(start).is("to")) {
			return false;
		}
		for (int i = start; i < this.sentence.size(); i++) {
			String tag = this.sentence.tag(i);
			String word = this.sentence.token(i).lower();
			if (tag.startsWith("AUX") || (tag.startsWith("VERB") && i > start && !word.endsWith("ing"))
					|| word.endsWith("'s") && Pronoun.of(word) != null) {
				return true;
			}
			if (i > start && (word.equals("who") || word.equals("which") || word.equals("that") || word.equals("to"))) {
				return false;
			}
		}
		return false;
	}

}
