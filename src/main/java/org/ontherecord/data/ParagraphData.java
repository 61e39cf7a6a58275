package org.ontherecord.data;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.ontherecord.article.Paragraph;

/**
 * A paragraph as the API gives it.
 *
 * @param article its article's slug
 * @param number its place in the article, from 1
 * @param address the lasting link to it
 */
@JsonPropertyOrder({ "article", "number", "text", "address" })
record ParagraphData(String article, int number, String text, String address) {

	static ParagraphData of(Paragraph paragraph, String site) {
		return new ParagraphData(paragraph.article().slug(), paragraph.number(), paragraph.text(),
				site + paragraph.address());
	}

}
