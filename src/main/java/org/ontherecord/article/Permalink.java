package org.ontherecord.article;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link to one paragraph as somebody copied it.
 *
 * @param number where the paragraph stood then
 * @param fingerprint six hex digits of what it said then
 */
public record Permalink(int number, String fingerprint) {

	private static final Pattern FORM = Pattern.compile("([0-9]{1,9})-([0-9a-fA-F]{6})");

	/**
	 * The link to a paragraph that lasts; the headline's is its article's.
	 * @param article the article's address
	 */
	public static String address(String article, int number, String text) {
		return (number == Paragraph.HEADLINE) ? article
				: article + "/p" + number + "-" + Fingerprint.of(text, Paragraph.FINGERPRINT);
	}

	/**
	 * Reads what {@link #toString} says.
	 * @throws IllegalArgumentException if it is none
	 */
	public static Permalink valueOf(String text) {
		Matcher link = FORM.matcher(text);
		if (!link.matches()) {
			throw new IllegalArgumentException("no paragraph's number and fingerprint: " + text);
		}
		return new Permalink(Integer.parseInt(link.group(1)), link.group(2).toLowerCase(Locale.ROOT));
	}

	/** Its last part: the number and the fingerprint. */
	@Override
	public String toString() {
		return this.number + "-" + this.fingerprint;
	}

	public boolean fits(Paragraph paragraph) {
		return paragraph.number() != Paragraph.HEADLINE && paragraph.fingerprint().equals(this.fingerprint);
	}

}
