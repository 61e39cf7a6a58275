package org.ontherecord.corpus;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.ArticleLanguage;
import org.ontherecord.article.Heading;

/**
 * An article as its file gives it, furniture gone.
 *
 * @param doubts what was stated and could not be understood, a line each
 */
record ParsedArticle(Heading heading, List<String> text, Imprint imprint, List<String> doubts) {

	/** The headline, then the text: number 0 and up. */
	List<String> paragraphs() {
		List<String> all = new ArrayList<>(this.text.size() + 1);
		all.add(this.heading.headline());
		all.addAll(this.text);
		return all;
	}

	ArticleLanguage language() {
		return ArticleLanguage.of(this.heading, this.text);
	}

	/** How much of it there is, in UTF-16 units. */
	int length() {
		return this.text.stream().mapToInt(String::length).sum();
	}

	/** Who published it, and where; null where that is not stated. */
	record Imprint(@Nullable String publisher, @Nullable String url) {

		static final Imprint NONE = new Imprint(null, null);

	}

}
