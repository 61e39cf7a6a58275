package org.ontherecord.source;

import java.util.List;

/**
 * What one of two who stand side by side says.
 *
 * @param asked the name or address as the reader gave it
 * @param meaning whom it means; nothing is compared while that is not clear
 * @param total how many quotations there are; the articles show the first of them
 * @param like names that may have been meant, where nobody has the one asked for
 */
record Comparison(String asked, Meaning meaning, long total, List<ArticleQuotes> articles, List<String> like) {

	/** Whether there are more than the articles show. */
	public boolean isCut() {
		return this.total > this.articles.stream().mapToInt((in) -> in.quotes().size()).sum();
	}

	/** How a form shows who was asked for. */
	public String name() {
		return this.meaning.isClear() ? called().name() : this.asked;
	}

	/** Who was asked for, where that is clear. */
	public Called called() {
		return this.meaning.names().get(0);
	}

}
