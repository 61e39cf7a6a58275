package org.ontherecord.attribution.english.reported;

import org.ontherecord.attribution.english.syntax.Auxiliaries;
import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.syntax.Subjects;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Tells where, in a sentence that reports, the writer speaks again: "…, according to",
 * "…, adding that", "… and warned", "…, while others said".
 */
final class Takeover {

	private static final int NEAR = 10;

	private final Sentence sentence;

	private final String verb;

	private final boolean enclosed;

	/** "According to Smith, Jones left, saying": it is Jones who says. */
	private final boolean accounts;

	Takeover(Sentence sentence, int verb) {
		this.sentence = sentence;
		this.verb = sentence.token(verb).lower();
		this.accounts = this.verb.equals("according");
		this.enclosed = sentence.tag(verb).isNoun() || isEnclosed(verb);
	}

	boolean isAt(int index) {
		Token token = this.sentence.token(index);
		if (token.is(",")) {
			return leaves(index + 1) || isAside(index + 1) || (this.enclosed && !isTail(index + 1));
		}
		Token before = this.sentence.token(index - 1);
		boolean comma = before.isQuotation() && before.endsWithComma();
		return (comma && (this.enclosed || leaves(index) || isAside(index))) || token.is(";")
				|| ((token.is("and") || token.is("but")) && (isReporting(index + 1) || hasReported(index)
						|| (this.sentence.tag(index + 1) == Tag.ADV && isReporting(index + 2))));
	}

	/**
	 * "Says the bridge will go and has accused Berg", but not "has gone and has said".
	 */
	private boolean hasReported(int joint) {
		boolean present = this.verb.endsWith("s") && !this.verb.equals("was");
		if (!present || !(this.sentence.token(joint + 1).is("has") && speaks(joint + 2))) {
			return false;
		}
		for (int i = joint - 1; i > 0 && !this.sentence.token(i).is(this.verb); i--) {
			if (this.sentence.token(i).is("has") || this.sentence.token(i).is("have")) {
				return false;
			}
		}
		return true;
	}

	/** What follows a comma is not what was said. */
	private boolean leaves(int next) {
		String word = this.sentence.token(next).lower();
		boolean leaving = WordClass.LEAVING.has(word)
				&& !(word.equals("while") && WordClass.FINDING_VERB.has(this.verb))
				&& !(word.equals("who") && isTold(next + 1));
		boolean turns = leaving || (word.endsWith("ing") && isReport(next));
		return (turns && !isClosed(next)) || (WordClass.CONJUNCTION.has(word) && isReportNear(next + 1))
				|| (word.equals("with") && tells(next + 1));
	}

	/** "Shot Berg, who was standing there", "who had left", "who allegedly left". */
	private boolean isTold(int next) {
		Token verb = this.sentence.token(next);
		int last = this.sentence.tag(next + 1) == Tag.ADV ? next + 2 : next + 1;
		return isPast(this.verb) && (verb.is("had") || verb.is("allegedly")
				|| this.sentence.token(next + 1).is("allegedly") || (verb.is(WordClass.BE)
						&& verb.lower().startsWith("w") && this.sentence.token(last).lower().endsWith("ing")));
	}

	/** "Berg, who left in May, was ill": the clause goes on behind it. */
	private boolean isClosed(int from) {
		int comma = from;
		while (this.sentence.token(comma).isWord()) {
			comma++;
		}
		int next = this.sentence.tag(comma + 1) == Tag.ADV ? comma + 2 : comma + 1;
		return this.sentence.token(comma).is(",") && BareClause.isFinite(this.sentence, next);
	}

	/** "Adding", "making clear that", but not "making it cheaper". */
	private boolean isReport(int participle) {
		Token token = this.sentence.token(participle);
		boolean tells = token.takes(Frame.QUOTE) || token.takes(Frame.NAME)
				|| (token.verb().takesClause() && !token.takes(Frame.MIND) && !token.takes(Frame.WEAK));
		if (this.accounts || !(tells || token.is(WordClass.LIGHT_VERB))) {
			return false;
		}
		if (!token.is(WordClass.LIGHT_VERB) || token.verb().reportsClauses() || token.verb().takesQuotation()) {
			return token.verb().isOne();
		}
		return this.sentence.tokens()
			.subList(participle, Math.min(this.sentence.size(), participle + NEAR))
			.stream()
			.anyMatch((word) -> word.is("that"));
	}

	/**
	 * "…, making it cheaper.", "a, b and c.": no verb of the writer's comes behind the
	 * comma.
	 */
	private boolean isTail(int next) {
		boolean joined = false;
		for (int i = next; i < this.sentence.size(); i++) {
			Token token = this.sentence.token(i);
			joined |= token.is("and") || token.is("or");
			if (BareClause.isFinite(this.sentence, i) || token.isQuotation() || token.is(";")
					|| token.is(WordClass.SUBORDINATOR)) {
				return false;
			}
		}
		String word = this.sentence.token(next).lower();
		return joined && !WordClass.CONJUNCTION.has(word);
	}

	/** ", with Smith adding that": a participle with a subject of its own. */
	private boolean tells(int from) {
		for (int i = from + 1; i < from + NEAR && this.sentence.token(i).isWord(); i++) {
			if (this.sentence.token(i).lower().endsWith("ing") && Cues.reports(this.sentence, i)) {
				return true;
			}
		}
		return false;
	}

	/** ", the Post reports." or ", reports the Post." at the end of the sentence. */
	boolean isAside(int from) {
		if (this.sentence.token(from).is(WordClass.PRESS_VERB)) {
			NounPhrase paper = new NounPhrases(this.sentence).startingAt(from + 1, this.sentence.size());
			return paper != null && !this.sentence.token(paper.to()).isWord() && paper.to() >= this.sentence.size() - 1;
		}
		for (int verb = from + 1; verb < Math.min(this.sentence.size(), from + NEAR); verb++) {
			if (!this.sentence.token(verb).isWord()) {
				return false;
			}
			if (this.sentence.token(verb).takes(Frame.ASIDE) && Cues.reports(this.sentence, verb)) {
				NounPhrase source = new Subjects(this.sentence).of(verb, from);
				return source != null && source.from() == from && !this.sentence.token(verb + 1).isWord();
			}
		}
		return false;
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

	/**
	 * Another verb of speech in the same form, so on the same level; "and wanted", "and
	 * encourage" go on with what was said.
	 */
	private boolean isReporting(int index) {
		Token token = this.sentence.token(index);
		return speaks(index) && isPast(token.lower()) == isPast(this.verb)
				&& this.verb.endsWith("ing") == token.lower().endsWith("ing") && !isPlain(token.lower());
	}

	private boolean speaks(int index) {
		Token token = this.sentence.token(index);
		boolean speaks = (token.takes(Frame.QUOTE) && (token.verb().takesClause() || isQuotedNear(index)))
				|| token.takes(Frame.NAME)
				|| (token.verb().takesClause() && !token.takes(Frame.WEAK) && !token.is(WordClass.SHOWING));
		return speaks && Cues.reports(this.sentence, index) && !new Auxiliaries(this.sentence).isPassive(index);
	}

	/** "And continued: “…”", not "and continued all his life". */
	private boolean isQuotedNear(int index) {
		return Cues.nextQuotation(this.sentence, index) <= index + 2;
	}

	/** "Says … and tell": the plain form hangs on a verb within the clause. */
	private boolean isPlain(String word) {
		return this.verb.endsWith("s") && !word.endsWith("s");
	}

	private static boolean isPast(String form) {
		return form.endsWith("ed") || form.equals("said") || form.equals("told") || form.equals("wrote");
	}

	/** In a relative or subordinate clause the next comma ends the clause. */
	private boolean isEnclosed(int verb) {
		int first = verb;
		while (first > 0 && this.sentence.token(first - 1).isWord()) {
			first--;
			Token token = this.sentence.token(first);
			if (token.is("who") || token.is("which") || token.is("why")) {
				return true;
			}
		}
		while (this.sentence.token(first).is(WordClass.BEFORE_SUBORDINATOR)) {
			first++;
		}
		boolean absolute = this.sentence.token(first).is("with") && this.verb.endsWith("ing");
		return first < verb && (absolute || this.sentence.token(first).is(WordClass.SUBORDINATOR)
				|| this.sentence.token(first).is(WordClass.CLAUSE_LINK));
	}

}
