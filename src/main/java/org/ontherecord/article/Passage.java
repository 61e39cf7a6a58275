package org.ontherecord.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A stretch of one paragraph of an article.
 *
 * @param paragraph the paragraph's number; the headline is 0
 * @param start offset of the first character, in UTF-16 units from the paragraph's
 * beginning
 * @param end offset one past the last character, same unit
 */
@Embeddable
public record Passage(int paragraph, @Column(name = "start_offset") int start, @Column(name = "end_offset") int end,
		String text) {

	/** The paragraph's number and both offsets, for a page to find the words by. */
	public String place() {
		return this.paragraph + " " + this.start + " " + this.end;
	}

	/** Whether its words stand there. */
	boolean isIn(Article article) {
		return this.paragraph >= 0 && this.paragraph < article.paragraphs().size()
				&& isIn(article.paragraphs().get(this.paragraph));
	}

	/** Whether its words stand in what is its paragraph. */
	boolean isIn(Paragraph own) {
		return this.end - this.start == this.text.length() && own.text().startsWith(this.text, this.start);
	}

}
