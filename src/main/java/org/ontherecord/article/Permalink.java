package org.ontherecord.article;

/**
 * A link to one paragraph as somebody copied it.
 *
 * @param number where the paragraph stood then
 * @param fingerprint six hex digits of what it said then
 */
public record Permalink(int number, String fingerprint) {

	public boolean fits(Paragraph paragraph) {
		return paragraph.number() != Paragraph.HEADLINE && paragraph.fingerprint().equals(this.fingerprint);
	}

}
