package org.ontherecord.corpus;

import java.util.ArrayList;
import java.util.List;

import org.ontherecord.article.Heading;

/**
 * An article as its file gives it, furniture gone.
 */
record ParsedArticle(Heading heading, List<String> text) {

	/** The headline, then the text: number 0 and up. */
	List<String> paragraphs() {
		List<String> all = new ArrayList<>(this.text.size() + 1);
		all.add(this.heading.headline());
		all.addAll(this.text);
		return all;
	}

}
