package org.ontherecord.article;

/**
 * A link to one paragraph as somebody copied it.
 *
 * @param number where the paragraph stood then
 * @param fingerprint six hex digits of what it said then
 */
public record Permalink(int number, String fingerprint) {

	/**
	 * The link to a paragraph that lasts; the headline's is its article's.
	 * @param article the article's address
	 */
	public static String address(String article, int number, String text) {
		return (number == Paragraph.HEADLINE) ? article
				: article + "/p" + number + "-" + Fingerprint.of(text, Paragraph.FINGERPRINT);
	}

	public boolean fits(Paragraph paragraph) {
		return paragraph.number() != Paragraph.HEADLINE && paragraph.fingerprint().equals(this.fingerprint);
	}

}
