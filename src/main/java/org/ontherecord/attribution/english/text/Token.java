package org.ontherecord.attribution.english.text;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A word, a punctuation mark, or a whole quotation, which the rules step over as one.
 *
 * @param start offset in the paragraph, UTF-16 units
 * @param end offset past the last character
 */
public record Token(int start, int end, String text, String lower, @Nullable Quotation quotation) {

	static Token word(int start, int end, String text) {
		return new Token(start, end, text, text.toLowerCase(Locale.ROOT).replace('’', '\''), null);
	}

	static Token quotation(Quotation.Part part, Quotation quotation) {
		return new Token(part.from(), part.to(), "”", "”", quotation);
	}

	public boolean isQuotation() {
		return this.quotation != null;
	}

	public boolean isWord() {
		return this.quotation == null && Character.isLetterOrDigit(this.text.codePointAt(0));
	}

	public boolean isCapitalized() {
		return this.quotation == null && Character.isUpperCase(this.text.codePointAt(0));
	}

	public boolean is(String word) {
		return this.lower.equals(word);
	}

	/** The word without a possessive ending. */
	public String stem() {
		return this.lower.endsWith("'s") ? this.lower.substring(0, this.lower.length() - 2)
				: this.lower.endsWith("s'") ? this.lower.substring(0, this.lower.length() - 1) : this.lower;
	}

	public boolean isPossessive() {
		return this.lower.endsWith("'s") || this.lower.endsWith("s'");
	}

}
