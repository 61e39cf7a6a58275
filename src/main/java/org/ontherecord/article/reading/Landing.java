package org.ontherecord.article.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Article;
import org.ontherecord.article.FormerText;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Permalink;

/**
 * Where a copied link leads today.
 *
 * @param asked the number in the link
 * @param then what the link was made for, where the text is another now and the former
 * one was kept
 */
public record Landing(Outcome outcome, int asked, Paragraph paragraph, @Nullable String then) {

	/** How a link's paragraph fared since the link was made. */
	public enum Outcome {

		/** Same text, same place. */
		SAME,
		/** Same text, other place. */
		MOVED,
		/** The text was rewritten, and what it was is known. */
		CHANGED,
		/** No paragraph has this text, and none is known to have had it. */
		UNKNOWN

	}

	/**
	 * Follows a link.
	 * @param former the versions of the article that had its text, the latest first
	 * @throws GoneException if its paragraph is no longer in the article
	 */
	static Landing of(Permalink link, Article article, List<FormerText> former) {
		return same(link, article).or(() -> former.stream().findFirst().map((text) -> changed(link, article, text)))
			.orElseGet(() -> unknown(link, article));
	}

	/** Of two paragraphs that say the same the nearer one is meant. */
	private static Optional<Landing> same(Permalink link, Article article) {
		return article.paragraphs()
			.stream()
			.filter(link::fits)
			.min(Comparator.comparingInt((paragraph) -> Math.abs(paragraph.number() - link.number())))
			.map((paragraph) -> new Landing((paragraph.number() == link.number()) ? Outcome.SAME : Outcome.MOVED,
					link.number(), paragraph, null));
	}

	private static Landing changed(Permalink link, Article article, FormerText former) {
		Revision revision = Revision.of(former, article);
		int number = former.number(link);
		String then = former.paragraphs().get(number).text();
		return revision.successor(number)
			.map((paragraph) -> new Landing(Outcome.CHANGED, link.number(), paragraph, then))
			.orElseThrow(() -> new GoneException(article, link.number(), then));
	}

	private static Landing unknown(Permalink link, Article article) {
		if (link.number() < 1 || link.number() >= article.paragraphs().size()) {
			throw new GoneException(article, link.number(), null);
		}
		return new Landing(Outcome.UNKNOWN, link.number(), article.paragraphs().get(link.number()), null);
	}

	/** Whether there is something to say about it. */
	public boolean isNews() {
		return this.outcome != Outcome.SAME;
	}

	/** The words that went and came, or none where the former text is not known. */
	public List<Change> changes() {
		return (this.then != null) ? Change.between(this.then, this.paragraph.text()) : List.of();
	}

}
