package org.ontherecord.attribution.english.quoted;

import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Words in marks that only name something, or stand on it: known as “…”, a club called
 * “…”, Ana “Bo” Ruiz, the “oil for food” inquiry, signs that say “…”. Nobody said them.
 */
final class NamedThing {

	private static final int SHORT = 4;

	private static final int REACH = 10;

	private NamedThing() {
	}

	static boolean isAt(QuotationPlace place) {
		return isOnSign(place) || (isShort(place) && !place.token(1).is("by")
				&& (isNamed(place) || isCalled(place) || isNickname(place) || isBeforeAffair(place) || isGloss(place)));
	}

	private static boolean isShort(QuotationPlace place) {
		return words(place) <= SHORT;
	}

	private static int words(QuotationPlace place) {
		return place.quotation().text().split("\\s+").length;
	}

	/**
	 * Known as “…”, a cheque made out to “…”, nicknamed “…”, under the pseudonym “…”, by
	 * the name “…”.
	 */
	private static boolean isNamed(QuotationPlace place) {
		Token before = place.token(-1);
		boolean name = before.is("name") && (place.token(-3).is("by") || place.token(-3).is("under"));
		int as = before.is(WordClass.DETERMINER) ? -2 : -1;
		boolean payee = before.is("to") && place.token(-2).is("out") && place.token(-3).is("made");
		return name || payee || before.is(WordClass.NAMING)
				|| (place.token(as).is("as") && place.token(as - 1).is("known"))
				|| (before.is(WordClass.CALLED) && place.token(-2).is(WordClass.BE) && place.token(-3).is("what"));
	}

	/** A club called “…” */
	private static boolean isCalled(QuotationPlace place) {
		Sentence sentence = place.sentence();
		if (!place.token(-1).is(WordClass.CALLED) || !place.quotation().beginsSentence() || place.index() < 3) {
			return false;
		}
		NounPhrase named = new NounPhrases(sentence).endingAt(place.index() - 2, 0);
		return named != null && sentence.token(named.from()).is(WordClass.ONE_OF_MANY)
				&& !named.headToken().isCapitalized();
	}

	/** Ana “Bo” Ruiz, Ana Ruiz (“Bo”) */
	private static boolean isNickname(QuotationPlace place) {
		boolean bracketed = place.token(-1).is("(") && place.token(1).is(")") && place.token(-2).isCapitalized();
		if (bracketed && words(place) == 1 && Character.isUpperCase(place.quotation().text().codePointAt(0))) {
			return true;
		}
		return words(place) < 3 && place.token(-1).isCapitalized() && place.token(1).isCapitalized()
				&& place.quotation().beginsSentence() && Character.isLetter(place.quotation().finalCharacter());
	}

	/** The “oil for food” inquiry: a single word may be somebody's judgment of it. */
	private static boolean isBeforeAffair(QuotationPlace place) {
		boolean affair = place.token(1).is(WordClass.AFFAIR) && words(place) > 1;
		return (affair || place.token(1).is(WordClass.DEGREE)) && place.token(-1).is(WordClass.DETERMINER)
				&& place.quotation().text().indexOf(',') < 0;
	}

	/** “La Paz” (“The Peace”), Spanish for “peace”. */
	private static boolean isGloss(QuotationPlace place) {
		return (place.token(-1).is("(") && place.token(-2).isQuotation())
				|| (place.token(-1).is("for") && Lexicon.isDemonym(place.token(-2).lower()));
	}

	/** Signs saying “…”, a shirt that read “…” */
	private static boolean isOnSign(QuotationPlace place) {
		boolean verb = false;
		for (int i = 1; i <= REACH && place.index() - i >= 0; i++) {
			Token token = place.token(-i);
			verb = verb || token.is(WordClass.INSCRIBED);
			if (token.is(WordClass.SIGN)) {
				return verb;
			}
			boolean joined = token.isQuotation() && (place.token(1 - i).is("and") || token.endsWithComma());
			if (token.isQuotation() && !joined || token.is(".") || token.is(";")) {
				return false;
			}
		}
		return false;
	}

}
