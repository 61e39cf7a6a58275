package org.ontherecord.search;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Paragraph;

/**
 * A paragraph that was found, as the index keeps it.
 *
 * @param number its number in the article; the headline is 0
 */
record Hit(String slug, String headline, @Nullable String section, @Nullable LocalDate published, int number,
		String text) {

	public boolean isHeadline() {
		return this.number == Paragraph.HEADLINE;
	}

	/** The paragraph's id in its article's page. */
	public String anchor() {
		return isHeadline() ? "headline" : "p" + this.number;
	}

}
