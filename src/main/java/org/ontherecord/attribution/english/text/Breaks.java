package org.ontherecord.attribution.english.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Where sentences end, once quotations and abbreviations have had their say over what the
 * sentence model proposed.
 */
final class Breaks {

	private static final int LONGEST = 300;

	private final List<Token> tokens;

	private final TreeSet<Integer> places;

	Breaks(List<Token> tokens, List<Integer> proposed) {
		this.tokens = tokens;
		this.places = new TreeSet<>(proposed);
	}

	List<List<Token>> sentences() {
		this.places.removeIf(this::isInside);
		for (int i = 1; i < this.tokens.size(); i++) {
			if (endsWithQuotation(i) || beginsWithQuotation(i) || isWithoutSpace(i)) {
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
		if (Lexicon.isAbbreviation(before.text())) {
			return Lexicon.isTitle(before.lower()) || !Lexicon.isCommon(this.tokens.get(place).lower());
		}
		return place > 1 && before.is(".") && this.tokens.get(place - 2).end() == before.start()
				&& Lexicon.isAbbreviation(this.tokens.get(place - 2).text() + ".");
	}

	private boolean isWithoutSpace(int place) {
		return LostSpace.isBetween(this.tokens.get(place - 1), this.tokens.get(place)) && !isAbbreviation(place);
	}

	/** “…” after a full stop, that of an abbreviation too. */
	private boolean beginsWithQuotation(int place) {
		Quotation quotation = this.tokens.get(place).quotation();
		String before = this.tokens.get(place - 1).lower();
		return quotation != null && quotation.beginsSentence() && before.endsWith(".") && !Lexicon.isTitle(before)
				&& !this.tokens.get(place - 1).isQuotation();
	}

	/** A quoted full stop ends the sentence, unless its cue follows in small letters. */
	private boolean endsWithQuotation(int place) {
		Quotation quotation = this.tokens.get(place - 1).quotation();
		Token after = this.tokens.get(place);
		if (quotation == null || !(after.isCapitalized() || after.isQuotation())) {
			return false;
		}
		char last = quotation.finalCharacter();
		return (last == '.' && !isCueAlone(place))
				|| ((last == '?' || last == '!' || last == '…') && !isCueNear(place));
	}

	/**
	 * “It holds.” Smith said. “It holds.” Smith said, adding that … “It holds.” Smith.
	 * “It does.”
	 */
	private boolean isCueAlone(int place) {
		for (int i = place; i + 1 < Math.min(place + 8, this.tokens.size()); i++) {
			Token token = this.tokens.get(i);
			if (i > place && token.is(WordClass.CERTAIN_CUE) && token.takes(Frame.QUOTE)) {
				Token next = this.tokens.get(i + 1);
				return next.is(".")
						|| next.is(",") && i + 2 < this.tokens.size() && this.tokens.get(i + 2).lower().endsWith("ing");
			}
			if (i > place && token.is(".") && this.tokens.get(i + 1).isQuotation()) {
				return true;
			}
			if (!token.isCapitalized() && !token.is("the")) {
				return false;
			}
		}
		return false;
	}

	/** “Really?” Smith, the mayor, said: a question may stand inside its sentence. */
	private boolean isCueNear(int place) {
		boolean comma = false;
		for (int i = place; i < Math.min(place + 25, this.tokens.size()); i++) {
			Token token = this.tokens.get(i);
			if (token.isQuotation() || token.is(".") || token.is(":")) {
				return false;
			}
			if (token.takes(Frame.QUOTE) && !token.isCapitalized()
					&& (!comma || this.tokens.get(i - 1).is(",") || this.tokens.get(i - 1).is(")"))) {
				return i - place < 6 || endsCue(i + 1);
			}
			comma = comma || token.is(",");
		}
		return false;
	}

	private boolean endsCue(int place) {
		return place >= this.tokens.size() || !this.tokens.get(place).isWord()
				|| this.tokens.get(place).is(WordClass.AFTER_CUE);
	}

	/**
	 * No sentence is as long; what is, is no prose, and is cut so that time stays
	 * bounded.
	 */
	private List<List<Token>> cut() {
		List<List<Token>> sentences = new ArrayList<>();
		int from = 0;
		for (int place : this.places) {
			while (from < place) {
				int to = Math.min(place, from + LONGEST);
				sentences.add(List.copyOf(this.tokens.subList(from, to)));
				from = to;
			}
		}
		return sentences;
	}

}
