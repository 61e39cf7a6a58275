package org.ontherecord.article.reading;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Passage;
import org.ontherecord.article.Quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Where in an article somebody speaks.
 */
class StripTests {

	@Test
	void aQuotationThatRunsOnOverParagraphsIsOneTickToTheEndOfItsLast() {
		Paragraph paragraph = mock(Paragraph.class);
		given(paragraph.text()).willReturn("He said: “So it is.");
		Quote quote = mock(Quote.class);
		given(quote.paragraph()).willReturn(paragraph);
		given(quote.passage()).willReturn(new Passage(1, 10, 19, "So it is."));
		given(quote.continues())
			.willReturn(List.of(new Passage(2, 1, 9, "It holds"), new Passage(3, 1, 9, "It stays")));
		Strip strip = Strip.of(List.of(quote), 9);
		assertThat(strip.ticks()).containsExactly(new Strip.Tick(152, 247));
		assertThat(strip.path()).isEqualTo("M152 5h247");
	}

}
