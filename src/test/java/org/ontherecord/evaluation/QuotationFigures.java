package org.ontherecord.evaluation;

/**
 * The figures of quotations of one size, added up over articles. White space, neutral
 * quotations and the pairing are settled before anything is counted.
 */
final class QuotationFigures {

	private int gold;

	private int guessed;

	private int found;

	private int right;

	private int given;

	private int people;

	private int peopleRight;

	private int pronouns;

	private int pronounsFound;

	private int nobodys;

	private int nobodysGiven;

	void guess(Guess guess, boolean nobodys) {
		this.guessed++;
		this.given += guess.named() ? 1 : 0;
		this.nobodysGiven += (nobodys && guess.named()) ? 1 : 0;
	}

	void nobodys() {
		this.nobodys++;
	}

	void gold(Verdict verdict) {
		this.gold++;
		this.found += verdict.found() ? 1 : 0;
		this.right += verdict.right() ? 1 : 0;
		this.people += verdict.person() ? 1 : 0;
		this.peopleRight += (verdict.person() && verdict.right()) ? 1 : 0;
		this.pronouns += verdict.pronoun() ? 1 : 0;
		this.pronounsFound += (verdict.pronoun() && verdict.touched()) ? 1 : 0;
	}

	Ratio pronouns() {
		return new Ratio(this.pronounsFound, this.pronouns);
	}

	@Override
	public String toString() {
		Balance spans = new Balance(new Ratio(this.found, this.guessed), new Ratio(this.found, this.gold));
		return "gold %4d  spans %s  attributed %s  right when named %s  named people %s  not quotations, yet attributed %s"
			.formatted(this.gold, spans, new Ratio(this.right, this.gold).percent(),
					new Ratio(this.right, this.given).percent(), new Ratio(this.peopleRight, this.people).percent(),
					new Ratio(this.nobodysGiven, this.nobodys));
	}

}
