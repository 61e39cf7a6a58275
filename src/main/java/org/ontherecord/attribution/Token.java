package org.ontherecord.attribution;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A word, a punctuation mark, or a whole quotation, which the rules step over as one.
 *
 * @param start offset in the paragraph, UTF-16 units
 * @param end offset past the last character
 */
record Token(int start, int end, String text, String lower, @Nullable Quotation quotation) {

	static Token word(int start, int end, String text) {
		return new Token(start, end, text, text.toLowerCase(Locale.ROOT).replace('’', '\''), null);
	}

	static Token quotation(Quotation.Part part, Quotation quotation) {
		return new Token(part.from(), part.to(), "”", "”", quotation);
	}

	boolean isQuotation() {
		return this.quotation != null;
	}

	boolean isWord() {
		return this.quotation == null && Character.isLetterOrDigit(this.text.codePointAt(0));
	}

	boolean isCapitalized() {
		return this.quotation == null && Character.isUpperCase(this.text.codePointAt(0));
	}

	boolean is(String word) {
		return this.lower.equals(word);
	}

	/** The word without a possessive ending. */
	String stem() {
		return this.lower.endsWith("'s") ? this.lower.substring(0, this.lower.length() - 2)
				: this.lower.endsWith("s'") ? this.lower.substring(0, this.lower.length() - 1) : this.lower;
	}

	boolean isPossessive() {
		return this.lower.endsWith("'s") || this.lower.endsWith("s'");
	}

}
