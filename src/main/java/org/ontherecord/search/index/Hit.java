package org.ontherecord.search.index;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Paragraph;

/**
 * A paragraph that was found, as the index keeps it.
 *
 * @param language the tag of what its article is written in
 * @param number its number in the article; the headline is 0
 * @param last the number of the article's last paragraph
 */
public record Hit(String slug, String language, String headline, @Nullable String section,
		@Nullable LocalDate published, int number, int last, String text) {

	public boolean ofHeadline() {
		return this.number == Paragraph.HEADLINE;
	}

	/** The paragraph's id in its article's page. */
	public String anchor() {
		return ofHeadline() ? "headline" : "p" + this.number;
	}

}
