package org.ontherecord.attribution.english.reported;

import org.ontherecord.attribution.english.syntax.AdverbialsAfter;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Tells a clause without "that" from a noun phrase: "said the plan would fail", not
 * "announced the plan that would fail".
 */
public final class BareClause {

	private final Sentence sentence;

	private final boolean safe;

	BareClause(Sentence sentence, boolean safe) {
		this.sentence = sentence;
		this.safe = safe;
	}

	boolean beginsAt(int start) {
		Token first = this.sentence.token(start);
		Tag tag = this.sentence.tag(start);
		boolean pointed = first.is("this") && this.sentence.tag(start + 1) == Tag.ADP;
		if (start >= this.sentence.size() || pointed || isLink(start) || (!first.isWord() && !first.isQuotation())
				|| ((first.is("no") || isVague(start)) && !isSubject(start))) {
			return false;
		}
		if (Pronoun.opensClause(first.lower())) {
			return true;
		}
		if (tag == Tag.AUX || (tag == Tag.VERB && this.sentence.token(start + 1).is("by"))) {
			return false;
		}
		if (first.isQuotation() || tag == Tag.SCONJ) {
			return this.safe && !endsItself(first);
		}
		return this.safe ? hasFiniteVerb(start) : isSubject(start);
	}

	/** "Little", "more", but not "more than a hundred", "much of the town". */
	private boolean isVague(int index) {
		Token next = this.sentence.token(index + 1);
		return this.sentence.token(index).is(WordClass.VAGUE) && !next.is("than") && !next.is("of");
	}

	/** "By", "and", but not "about half of", "both are". */
	private boolean isLink(int index) {
		Token token = this.sentence.token(index);
		Token next = this.sentence.token(index + 1);
		if (token.is("both") || (token.is("about") && (this.sentence.tag(index + 1) == Tag.NUM || next.is("half")))) {
			return false;
		}
		Tag tag = this.sentence.tag(index);
		boolean gerund = token.is(WordClass.PREPOSITION_OF_ACT) && next.lower().endsWith("ing");
		return gerund || token.is(WordClass.NEVER_OPENS_CLAUSE) || tag == Tag.CCONJ
				|| (tag == Tag.ADP && (!this.safe || token.is(WordClass.ADPOSITION)));
	}

	/** A whole quoted sentence is the speech itself. */
	private static boolean endsItself(Token token) {
		return token.quotation() != null && token.quotation().beginsSentence();
	}

	private boolean hasFiniteVerb(int start) {
		for (int i = start + 1; i < this.sentence.size(); i++) {
			if (isFinite(this.sentence, i) || isSaid(this.sentence.token(i))) {
				return true;
			}
		}
		return false;
	}

	/** The verb may be among quoted words: "said the plan “does not work”". */
	private static boolean isSaid(Token token) {
		return token.quotation() != null && token.quotation().text().indexOf(' ') > 0;
	}

	/** A noun phrase with its finite verb right behind it. */
	private boolean isSubject(int start) {
		boolean such = this.sentence.token(start).is("such") || this.sentence.token(start).is("both");
		NounPhrase subject = new NounPhrases(this.sentence).startingAt(such ? start + 1 : start, this.sentence.size());
		if (subject == null) {
			return false;
		}
		int next = pastTime(subject.to());
		if (Pronoun.isRelative(this.sentence.token(next - 1).lower())) {
			return false;
		}
		while (this.sentence.tag(next) == Tag.ADV) {
			next++;
		}
		return this.sentence.tag(next) == Tag.AUX || (isFinite(this.sentence, next) && !isParticiple(next));
	}

	/** "The boats in the early days", but not "the boats on Monday, said". */
	private int pastTime(int from) {
		int after = new AdverbialsAfter(this.sentence).after(from);
		return this.sentence.token(after - 1).is(",") ? from : after;
	}

	/**
	 * "The plan proposed by", not "the plan violated the law", "the man lost two teeth".
	 */
	private boolean isParticiple(int index) {
		Token verb = this.sentence.token(index);
		Tag next = this.sentence.tag(index + 1);
		boolean object = next == Tag.DET || next == Tag.PRON || ((next.isNoun() || next == Tag.ADJ || next == Tag.NUM)
				&& !isTime(index + 1) && !verb.is(WordClass.CALLED) && !verb.is(WordClass.NAMING));
		return verb.is(WordClass.DESCRIBING) ? next == Tag.ADP : verb.lower().endsWith("ed") && !object;
	}

	/** "Last week", "Monday" */
	private boolean isTime(int index) {
		Token token = this.sentence.token(index);
		return token.is(WordClass.NEAR_TIME) || token.is(WordClass.TODAY) || Lexicon.isOccasion(token.lower())
				|| Lexicon.isOccasion(this.sentence.token(index + 1).lower());
	}

	/** "Will hold", "it'll hold", "holds", "held", but not "holding". */
	static boolean isFinite(Sentence sentence, int index) {
		Tag tag = sentence.tag(index);
		String word = sentence.token(index).lower();
		return tag == Tag.AUX || WordClass.FINITE.has(word) || Pronoun.isRunTogether(word) || word.endsWith("n't")
				|| (tag == Tag.VERB && !word.endsWith("ing") && word.indexOf('-') < 0);
	}

}
