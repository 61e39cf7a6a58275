package org.ontherecord.source;

import org.junit.jupiter.api.Test;
import org.ontherecord.article.Quotes;
import org.ontherecord.article.QuotesByWords;
import org.ontherecord.web.PageNumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

class QuoteFinderTests {

	private final Quotes quotes = mock(Quotes.class);

	private final QuotesByWords index = mock(QuotesByWords.class);

	private final QuoteFinder finder = new QuoteFinder(this.quotes, this.index);

	@Test
	void beyondTheLastPageNothingIsLookedFor() {
		for (String words : new String[] { "", "ferry" }) {
			QuoteQuery query = new QuoteQuery("", words, "", null, null, null);
			assertThat(this.finder.found(query, mock(Meaning.class), new PageNumber(1_000_000), 3).getTotalPages())
				.isOne();
		}
		verifyNoInteractions(this.quotes, this.index);
	}

}
