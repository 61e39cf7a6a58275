package org.ontherecord.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.ArticleLanguage;
import org.ontherecord.article.Heading;
import org.ontherecord.article.Legible;

/**
 * An article as its file gives it, furniture gone.
 *
 * @param doubts what was stated and could not be understood, a line each
 */
public record ParsedArticle(Heading heading, List<String> text, Imprint imprint, List<String> doubts) {

	private static final String ILLEGIBLE = "control characters or broken ones: %d, the first is U+%04X; each is shown as “\uFFFD”";

	/** What is no character is shown as one that is none, and a doubt says so. */
	public ParsedArticle {
		int[] illegible = Stream.concat(heading.words(), Stream.concat(imprint.words(), text.stream()))
			.flatMapToInt(Legible::illegible)
			.toArray();
		if (illegible.length > 0) {
			heading = heading.legible();
			text = text.stream().map(Legible::of).toList();
			imprint = imprint.legible();
			doubts = Stream.concat(doubts.stream(), Stream.of(ILLEGIBLE.formatted(illegible.length, illegible[0])))
				.toList();
		}
	}

	/** The headline, then the text: number 0 and up. */
	public List<String> paragraphs() {
		List<String> all = new ArrayList<>(this.text.size() + 1);
		all.add(this.heading.headline());
		all.addAll(this.text);
		return all;
	}

	public ArticleLanguage language() {
		return ArticleLanguage.of(this.heading, this.text);
	}

	/** How much of it there is, in UTF-16 units. */
	public int length() {
		return this.text.stream().mapToInt(String::length).sum();
	}

	/** Who published it, and where; null where that is not stated. */
	record Imprint(@Nullable String publisher, @Nullable String url) {

		static final Imprint NONE = new Imprint(null, null);

		private Stream<String> words() {
			return Stream.ofNullable(this.publisher);
		}

		private Imprint legible() {
			return new Imprint((this.publisher != null) ? Legible.of(this.publisher) : null, this.url);
		}

	}

}
