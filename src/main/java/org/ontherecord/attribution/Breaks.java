package org.ontherecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Where sentences end, once quotations and abbreviations have had their say over what the
 * sentence model proposed.
 */
final class Breaks {

	private final List<Token> tokens;

	private final TreeSet<Integer> places;

	Breaks(List<Token> tokens, List<Integer> proposed) {
		this.tokens = tokens;
		this.places = new TreeSet<>(proposed);
	}

	List<List<Token>> sentences() {
		this.places.removeIf(this::isInside);
		for (int i = 1; i < this.tokens.size(); i++) {
			if (endsWithQuotation(i)) {
				this.places.add(i);
			}
		}
		this.places.add(this.tokens.size());
		return cut();
	}

	private boolean isInside(int place) {
		if (place <= 0 || place >= this.tokens.size()) {
			return true;
		}
		Token before = this.tokens.get(place - 1);
		Token after = this.tokens.get(place);
		if (before.isQuotation()) {
			return !endsWithQuotation(place);
		}
		return isAbbreviation(place)
				|| (after.isWord() && !after.isCapitalized() && !Character.isDigit(after.text().charAt(0)));
	}

	private boolean isAbbreviation(int place) {
		Token before = this.tokens.get(place - 1);
		if (Words.isAbbreviation(before.text())) {
			return true;
		}
		return place > 1 && before.is(".") && this.tokens.get(place - 2).end() == before.start()
				&& Words.isAbbreviation(this.tokens.get(place - 2).text() + ".");
	}

	/** A quoted full stop ends the sentence, unless its cue follows in small letters. */
	private boolean endsWithQuotation(int place) {
		Quotation quotation = this.tokens.get(place - 1).quotation();
		Token after = this.tokens.get(place);
		if (quotation == null || !(after.isCapitalized() || after.isQuotation())) {
			return false;
		}
		char last = quotation.finalCharacter();
		return last == '.' || ((last == '?' || last == '!' || last == '…') && !isCueNear(place));
	}

	/** “Really?” Smith said: a question may stand inside its sentence. */
	private boolean isCueNear(int place) {
		for (int i = place; i < Math.min(place + 6, this.tokens.size()); i++) {
			Token token = this.tokens.get(i);
			if (token.isQuotation() || !token.isWord()) {
				return false;
			}
			if (Words.reports(token.lower(), "quote") && !token.isCapitalized()) {
				return true;
			}
		}
		return false;
	}

	private List<List<Token>> cut() {
		List<List<Token>> sentences = new ArrayList<>();
		int from = 0;
		for (int place : this.places) {
			if (place > from) {
				sentences.add(List.copyOf(this.tokens.subList(from, place)));
				from = place;
			}
		}
		return sentences;
	}

}
