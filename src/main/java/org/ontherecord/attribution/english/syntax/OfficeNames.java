package org.ontherecord.attribution.english.syntax;

import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Names of bodies and offices with several fields: "Ministry of Health, Labour and
 * Welfare".
 */
record OfficeNames(Sentence sentence) {

	/** In words. */
	private static final int LONGEST = 12;

	/**
	 * The "of" or "for" of a name that goes on behind this "and" with capitals up to the
	 * last word, or -1.
	 */
	int link(int and, int last, int floor) {
		if (and <= floor || !this.sentence.token(and).is(WordClass.JOINT) || !goesOn(and + 1, last)) {
			return -1;
		}
		for (int i = and - 1; i > Math.max(floor, and - LONGEST) && isInside(i); i--) {
			Token governor = this.sentence.token(i - 1);
			boolean office = Lexicon.endsOrganization(governor.lower()) || Lexicon.isTitle(governor.lower())
					|| Lexicon.isRole(governor.lower());
			if (this.sentence.token(i).is(WordClass.BODY_LINK) && governor.isCapitalized() && office) {
				return i;
			}
		}
		return -1;
	}

	/** Neither somebody nor another body: "the Ministry of Health and Ana Ruiz" */
	private boolean goesOn(int from, int last) {
		for (int i = from; i <= last; i++) {
			Token word = this.sentence.token(i);
			if (!word.isCapitalized() || word.is(WordClass.INSTITUTION)
					|| i == from && Lexicon.isGivenName(word.text())) {
				return false;
			}
		}
		return from < last || !Lexicon.isSurnameAlone(this.sentence.token(last).text());
	}

	private boolean isInside(int index) {
		Token token = this.sentence.token(index);
		return token.isCapitalized() || token.is(",") || token.is("and") || token.is("the")
				|| token.is(WordClass.BODY_LINK);
	}

}
