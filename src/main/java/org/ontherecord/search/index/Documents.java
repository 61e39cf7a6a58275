package org.ontherecord.search.index;

import java.util.List;

import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Quote;

/**
 * What has documents in the index, and the number of a paragraph by which they are
 * compared with the database. No other paragraph ever gets it.
 *
 * @param field the number in the index
 * @param number the same in the database
 * @param range how many numbers are compared at a time; a cluster shows no more than
 * 10,000 hits of one question
 */
record Documents<I>(Class<?> entity, Class<I> id, String field, String number, int range) {

	private static final Documents<Long> PARAGRAPHS = new Documents<>(Paragraph.class, Long.class, ParagraphIndex.ID,
			"id", 10_000);

	/** A paragraph may have several. */
	private static final Documents<String> QUOTES = new Documents<>(Quote.class, String.class, QuoteIndex.PARAGRAPH_ID,
			"paragraph.id", 500);

	static final List<Documents<?>> ALL = List.of(PARAGRAPHS, QUOTES);

	/** A statement, with its places for this entity and its number filled in. */
	String in(String statement) {
		return statement.replace("{entity}", this.entity.getSimpleName()).replace("{number}", "e." + this.number);
	}

	@Override
	public String toString() {
		return (this.entity == Quote.class) ? "quotations" : "paragraphs";
	}

}
