package org.ontherecord.cite;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Article;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Quote;
import org.ontherecord.web.Site;

/**
 * What is cited: an article, one of its paragraphs, or a quotation in it. Who wrote it is
 * never known; what else the publisher does not state is left out.
 *
 * @param address where it stays, a path
 * @param paragraph the number for the pin cite, null for a whole article
 * @param quote null but for a quotation
 */
public record Work(Article article, String address, @Nullable Integer paragraph, @Nullable Quote quote) {

	static Work of(Article article) {
		return new Work(article, article.address(), null, null);
	}

	static Work of(Paragraph paragraph) {
		return new Work(paragraph.article(), paragraph.address(), number(paragraph), null);
	}

	static Work of(Quote quote) {
		return new Work(quote.article(), quote.paragraph().address(), number(quote.paragraph()), quote);
	}

	private static @Nullable Integer number(Paragraph paragraph) {
		return (paragraph.number() != Paragraph.HEADLINE) ? paragraph.number() : null;
	}

	public String title() {
		return this.article.headline();
	}

	/** The title as it stands between quotation marks. */
	String titleInMarks() {
		return title().replace('“', '‘').replace('”', '’');
	}

	/** The paper or, where it is not known, this site. */
	String container() {
		return Objects.requireNonNullElse(publisher(), Site.NAME);
	}

	@Nullable String publisher() {
		return this.article.origin().publisher();
	}

	@Nullable LocalDate published() {
		return this.article.heading().published();
	}

	/** Who is quoted, null where nobody is named. */
	@Nullable String speaker() {
		return (this.quote != null && this.quote.source() != null) ? this.quote.source().name() : null;
	}

	/** Tells it from every other work, in letters, digits and hyphens. */
	String key() {
		if (this.quote != null) {
			return this.article.slug() + "-" + this.quote.id();
		}
		return (this.paragraph != null) ? this.article.slug() + "-p" + this.paragraph : this.article.slug();
	}

	/** The place in it in words, null for a whole article. */
	@Nullable String place() {
		String pin = (this.paragraph != null) ? "para. " + this.paragraph : null;
		return (speaker() != null) ? speaker() + ", as quoted in" + ((pin != null) ? " " + pin : " the headline") : pin;
	}

}
