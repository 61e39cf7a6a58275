package org.ontherecord.attribution.english.syntax;

import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Two phrases with "and" between them that are one subject: "Berg and Holm said", "both
 * Berg and Holm said", "while Berg and Holm said", but not "she met Berg and Holm said".
 */
record JointSubject(Sentence sentence, NounPhrases phrases) {

	/** In words: so far before its "and" somebody's seat begins. */
	private static final int LONGEST = 12;

	/** Whether this "and" joins the phrase that ends before it to the next. */
	boolean isAt(int and, int floor) {
		Token word = this.sentence.token(and);
		if (and <= floor || !(word.is("and") || word.is("&")) || !this.phrases.isNominal(and - 1)) {
			return false;
		}
		int from = this.phrases.simpleFrom(and - 1, floor);
		boolean third = from - 1 > floor && this.sentence.token(from - 1).is("and") && isAt(from - 1, floor);
		return third || opens(from, floor) || areSeats(and, floor) || isTitle(from, and) || isInName(from, and, floor)
				|| areOfPlaces(from, and, floor);
	}

	/** Whether a clause begins with the phrase that begins here. */
	boolean opens(int from, int floor) {
		Token before = this.sentence.token(from - 1);
		boolean first = from == floor || !before.isWord();
		boolean both = this.sentence.token(from).is("both") || before.is("both");
		boolean turn = (before.is("but") || before.is("and")) && (from == 1 || this.sentence.token(from - 2).is(","));
		return first || both || turn || before.is(WordClass.CLAUSE_LINK)
				|| before.is(WordClass.SUBORDINATOR) && !before.lower().startsWith("who");
	}

	/** "The Post and Star": an article with a capital is part of a name. */
	private boolean isTitle(int from, int and) {
		return from > 0 && this.sentence.token(from).text().equals("The")
				&& this.sentence.token(and + 1).isCapitalized();
	}

	/** "Ana Ruiz from the Fire and Harbour Services Authority" */
	private boolean isInName(int from, int and, int floor) {
		int end = and + 1;
		while (this.sentence.token(end).isCapitalized()) {
			end++;
		}
		return from - 1 > floor && this.sentence.token(from).is("the") && this.sentence.token(from + 1).isCapitalized()
				&& (this.sentence.token(from - 1).is(WordClass.NOUN_LINK) || this.sentence.token(from - 1).is("and"))
				&& end > and + 2 && Lexicon.endsOrganization(this.sentence.token(end - 1).lower());
	}

	/** "Scientists at the University of Leeds and the Tide Institute" */
	private boolean areSeats(int and, int floor) {
		Token next = this.sentence.token(this.sentence.token(and + 1).is("the") ? and + 2 : and + 1);
		if (!next.isCapitalized() || Lexicon.isGivenName(next.text())) {
			return false;
		}
		for (int i = and - 1; i >= Math.max(floor, and - LONGEST); i--) {
			Token word = this.sentence.token(i);
			if (!word.isWord() || word.is(WordClass.JOINT) || this.sentence.tag(i).isVerb()) {
				return false;
			}
			if (Lexicon.isPluralRole(word.lower())) {
				Token link = this.sentence.token(i + 1);
				return link.is("at") || link.is("from") || link.is("in") && Lexicon.isPlace(next.text());
			}
		}
		return false;
	}

	/** "The ministries of Kenya and Ghana" */
	private boolean areOfPlaces(int from, int and, int floor) {
		boolean places = Lexicon.isPlace(this.sentence.token(and - 1).text())
				&& Lexicon.isPlace(this.sentence.token(and + 1).text());
		return places && from - 2 >= floor && this.sentence.token(from - 1).is(WordClass.BODY_LINK)
				&& this.sentence.token(from - 2).lower().endsWith("s");
	}

}
