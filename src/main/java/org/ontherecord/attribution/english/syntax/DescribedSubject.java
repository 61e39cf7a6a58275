package org.ontherecord.attribution.english.syntax;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * A subject whose description stands between it and its verb, without commas: "a group
 * claiming to be behind the attack on the bank warned", "the woman who lives in the house
 * on the quay said".
 */
final class DescribedSubject {

	private final Sentence sentence;

	private final NounPhrases phrases;

	DescribedSubject(Sentence sentence) {
		this.sentence = sentence;
		this.phrases = new NounPhrases(sentence);
	}

	/**
	 * The subject that begins the clause, if the noun beside the verb only belongs to it.
	 */
	@Nullable NounPhrase subjectBefore(NounPhrase beside, int floor) {
		if (this.sentence.token(beside.from() - 1).is(WordClass.JOINT)) {
			return null;
		}
		int from = clauseStart(beside.from(), floor);
		int head = beside.from() - 1 > from ? lastOfFirst(from, beside.from()) : from - 1;
		if (head < from || !isDescription(head + 1, beside.from())) {
			return null;
		}
		NounPhrase subject = this.phrases.endingAt(head, from);
		return subject == null || subject.from() > from ? null : subject.until(beside.to());
	}

	/** Behind the last mark or conjunction. */
	private int clauseStart(int at, int floor) {
		int from = at;
		while (from > floor && this.sentence.token(from - 1).isWord() && !isConjunction(from - 1)) {
			from--;
		}
		return from;
	}

	private boolean isConjunction(int index) {
		Token token = this.sentence.token(index);
		boolean relative = token.is("who") || token.is("which") || token.is("whose");
		return !relative && (token.is(WordClass.SUBORDINATOR) || token.is(WordClass.CLAUSE_LINK) || token.is("but")
				|| token.is("that"));
	}

	/** The last word of the noun phrase that begins here, its complements left out. */
	private int lastOfFirst(int from, int end) {
		int at = from;
		while (at < end && (this.sentence.tag(at).isNoun() || this.sentence.tag(at) == Tag.DET
				|| this.sentence.tag(at) == Tag.ADJ || this.sentence.tag(at) == Tag.NUM
				|| this.sentence.token(at).is("or") || this.sentence.token(at).is("and"))) {
			at++;
		}
		return this.phrases.isNominal(at - 1) && !this.phrases.isPersonal(at - 1) ? at - 1 : from - 1;
	}

	/**
	 * "Claiming to be behind", "who lives in", with no other finite verb before the
	 * object.
	 */
	private boolean isDescription(int from, int to) {
		Token first = this.sentence.token(from);
		boolean who = first.is("who");
		boolean participle = this.sentence.tag(from) == Tag.VERB && first.lower().endsWith("ing")
				&& !first.takes(Frame.QUOTE) && this.sentence.tag(from + 1) != Tag.NOUN;
		int finite = 0;
		for (int i = from + 1; i < to; i++) {
			boolean infinitive = this.sentence.token(i - 1).is("to");
			finite += this.sentence.tag(i).isVerb() && !infinitive && !this.sentence.token(i).lower().endsWith("ing")
					&& this.sentence.tag(i - 1) != Tag.AUX ? 1 : 0;
		}
		boolean place = this.sentence.token(to - 1).is(WordClass.ADPOSITION)
				&& !Cues.isSetting(this.sentence.token(from - 1).lower()) && (this.sentence.tag(from) == Tag.ADP
						|| (this.sentence.token(from).is("all") && this.sentence.tag(from + 1) == Tag.ADP));
		return who ? finite == 1 : (participle || place) && finite == 0;
	}

}
