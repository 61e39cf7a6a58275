package org.ontherecord.article.reading;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManagerFactory;

import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.Page;
import org.ontherecord.ReadingRoom;
import org.ontherecord.article.AnOrigin;
import org.ontherecord.article.Article;
import org.ontherecord.article.Evidence;
import org.ontherecord.article.Heading;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Passage;
import org.ontherecord.article.Quote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

/**
 * The work a page takes grows with what it shows.
 */
@ReadingRoom
class LongArticleTests {

	private static final Passage WORDS = new Passage(1, 0, 5, "Words");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private EntityManagerFactory database;

	@Test
	void aQuotationIsLookedAtAFewTimesHoweverManyParagraphsThereAre() {
		Article article = new Article("long", AnOrigin.of("long.txt"), new Heading("Long", null, null, null),
				Collections.nCopies(500, "Words words words."));
		List<Quote> quotes = IntStream.range(0, 100).mapToObj(LongArticleTests::quote).toList();
		assertThat(ReadingPage.of(article, quotes, (text) -> List.of()).lines()).hasSize(501);
		quotes.forEach((quote) -> verify(quote, atMost(5)).passage());
	}

	private static Quote quote(int position) {
		Quote quote = mock(Quote.class);
		given(quote.passage()).willReturn(WORDS);
		given(quote.evidence()).willReturn(new Evidence(null, null, null, "unattributed", Evidence.Confidence.LOW));
		given(quote.position()).willReturn(position);
		given(quote.type()).willReturn(Quote.Type.PARTIAL);
		return quote;
	}

	/** In a language that nobody else asks for, so that no page of theirs is kept. */
	@ParameterizedTest
	@ValueSource(strings = { "/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources/p8",
			"/quotes/ed2ebdf68d8fe197" })
	void theOneParagraphIsAllThatItsPageReads(String address) {
		Statistics read = this.database.unwrap(SessionFactory.class).getStatistics();
		read.setStatisticsEnabled(true);
		read.clear();
		Page.at(this.mvc, address + "?lang=ko");
		assertThat(read.getEntityStatistics(Paragraph.class.getName()).getLoadCount()).isEqualTo(1);
		read.setStatisticsEnabled(false);
	}

}
