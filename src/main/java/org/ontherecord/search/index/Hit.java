package org.ontherecord.search.index;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Permalink;
import org.ontherecord.article.Stretch;

/**
 * A paragraph that was found, as the index keeps it.
 *
 * @param language the tag of what its article is written in
 * @param url the publisher's address of the article
 * @param number its number in the article; the headline is 0
 * @param last the number of the article's last paragraph
 * @param speakers who is quoted in it, each by slug, a space and name
 * @param quotes where quotations stand in it, each by start, end and type
 */
public record Hit(String slug, String language, String headline, @Nullable String section, @Nullable String publisher,
		@Nullable String url, @Nullable LocalDate published, int number, int last, String text, List<String> speakers,
		List<String> quotes) {

	public boolean ofHeadline() {
		return this.number == Paragraph.HEADLINE;
	}

	/** The paragraph's id in its article's page. */
	public String anchor() {
		return ofHeadline() ? "headline" : "p" + this.number;
	}

	/** The link to the paragraph that lasts. */
	public String address() {
		return Permalink.address("/articles/" + this.slug, this.number, this.text);
	}

	/** Whether two paragraphs stand side by side in one article. */
	public boolean isBeside(Hit other) {
		return this.slug.equals(other.slug) && Math.abs(this.number - other.number) == 1;
	}

	public List<Speaking> voices() {
		return this.speakers.stream()
			.map((label) -> label.split(" ", 2))
			.map((label) -> new Speaking(label[0], label[1]))
			.toList();
	}

	public List<Quoted> quotations() {
		return this.quotes.stream().map(Quoted::of).toList();
	}

	/** Somebody who is quoted. */
	public record Speaking(String slug, String name) {
	}

	/** Where a quotation stands in the text, and of what type it is. */
	public record Quoted(Stretch place, String type) {

		static Quoted of(String kept) {
			String[] parts = kept.split(" ");
			return new Quoted(new Stretch(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])), parts[2]);
		}

	}

}
