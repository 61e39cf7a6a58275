package org.ontherecord.source;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Source;

/**
 * One of two sources that stand side by side.
 *
 * @param asked the name or slug as the reader gave it
 * @param source null where nobody is meant by it
 * @param total how many quotations there are; the articles show the first of them
 */
record Comparison(String asked, @Nullable Source source, long total, List<ArticleQuotes> articles) {

	/** How a form shows who was asked for. */
	public String name() {
		return (this.source != null) ? this.source.name() : this.asked;
	}

}
