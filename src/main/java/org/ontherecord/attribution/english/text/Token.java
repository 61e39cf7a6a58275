package org.ontherecord.attribution.english.text;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A word, a punctuation mark, or a whole quotation, which the rules step over as one.
 *
 * @param start offset in the paragraph, UTF-16 units
 * @param end offset past the last character
 * @param lower the text in small letters, its apostrophes straight
 * @param verb the reporting verb that it is a form of
 */
public record Token(int start, int end, String text, String lower, ReportingVerb verb, @Nullable Quotation quotation) {

	/** "al-Masri" */
	private static final Pattern AFTER_ARTICLE = Pattern.compile("(?:a[dlnrstz]|a[st]h|el)-\\p{Lu}");

	static Token word(int start, int end, String text) {
		String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
		return new Token(start, end, text, lower, ReportingVerb.of(lower), null);
	}

	static Token quotation(Quotation.Part part, Quotation quotation) {
		return new Token(part.from(), part.to(), "”", "”", ReportingVerb.of("”"), quotation);
	}

	public boolean isQuotation() {
		return this.quotation != null;
	}

	/** A comma, or a quotation that ends with one. */
	public boolean endsWithComma() {
		return is(",") || (this.quotation != null && this.quotation.finalCharacter() == ',');
	}

	public boolean isWord() {
		return this.quotation == null && (Character.isLetterOrDigit(this.text.codePointAt(0)) || isHandle());
	}

	/** "@ana_ruiz" */
	public boolean isHandle() {
		return this.text.length() > 2 && this.text.charAt(0) == '@';
	}

	public boolean isCapitalized() {
		return this.quotation == null && (Character.isUpperCase(this.text.codePointAt(0)) || isHandle()
				|| AFTER_ARTICLE.matcher(this.text).lookingAt());
	}

	public boolean is(String word) {
		return this.lower.equals(word);
	}

	/** Whether it is a form of a reporting verb that takes this. */
	public boolean takes(Frame frame) {
		return this.verb.takes(frame);
	}

	public boolean is(WordClass wordClass) {
		return wordClass.has(this.lower);
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
