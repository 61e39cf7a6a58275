package org.ontherecord.source;

import java.util.List;

import org.ontherecord.article.Fragment;
import org.ontherecord.article.Mark;
import org.ontherecord.article.Quote;

/**
 * A quotation within the paragraph it begins in.
 */
public record QuoteInContext(Quote quote, List<Fragment> fragments) {

	static QuoteInContext of(Quote quote) {
		return new QuoteInContext(quote,
				Fragment.of(quote.paragraph(), Mark.quotes(quote.paragraph(), List.of(quote))));
	}

}
