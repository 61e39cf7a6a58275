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
}
