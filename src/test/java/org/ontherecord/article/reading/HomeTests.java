package org.ontherecord.article.reading;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ontherecord.Page;
import org.ontherecord.article.Article;
import org.ontherecord.article.Articles;
import org.ontherecord.article.Heading;
import org.ontherecord.article.Origin;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of articles, and the way from one to the next.
 */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:home;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
		"ontherecord.corpus.read=false" })
@AutoConfigureMockMvc
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HomeTests {

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	void fill(@Autowired TransactionTemplate transaction, @Autowired Articles articles) {
		transaction.executeWithoutResult((status) -> {
			articles.save(article("undated", "Gazette", "Ports", null));
			articles.save(article("march", "Gazette", "Ports", LocalDate.of(2018, 3, 9)));
			articles.save(article("april", "Herald", "Roads", LocalDate.of(2018, 4, 1)));
			articles.save(article("later-in-march", "Herald", null, LocalDate.of(2018, 3, 31)));
		});
	}

	private static Article article(String slug, String publisher, @Nullable String section, @Nullable LocalDate day) {
		Origin origin = new Origin(slug + ".txt", slug + ".txt", slug, "hash", publisher,
				"https://example.org/" + slug);
		return new Article(slug, origin, new Heading(slug, section, null, day),
				List.of("They talk " + "and talk ".repeat(1000)));
	}

	@Test
	void theLatestStandFirstAndTheUndatedLast() {
		assertThat(headlines("/")).containsExactly("april", "later-in-march", "march", "undated");
	}

	@Test
	void ofALongFirstParagraphTheBeginningIsSent() {
		assertThat(Page.at(this.mvc, "/").select(".opening").eachText()).hasSize(4)
			.allMatch((opening) -> opening.startsWith("They talk") && opening.endsWith("…") && opening.length() <= 400);
	}

	@Test
	void articlesAreNarrowedByPublisherSectionAndMonth() {
		assertThat(headlines("/?publisher=Gazette")).containsExactly("march", "undated");
		assertThat(headlines("/?section=Ports")).containsExactly("march", "undated");
		assertThat(headlines("/?month=2018-03")).containsExactly("later-in-march", "march");
		assertThat(headlines("/?month=2018-03&publisher=Gazette")).containsExactly("march");
		assertThat(Page.at(this.mvc, "/").select(".facets li").eachText()).containsExactly("Gazette 2", "Herald 2",
				"Ports 2", "Roads 1", "April 2018 1", "March 2018 2");
	}

	@Test
	void whereNoArticleFitsThePageSaysSo() {
		assertThat(Page.at(this.mvc, "/?publisher=Nobody").select("main").text()).contains("No article fits");
		assertThat(Page.at(HttpStatus.BAD_REQUEST, this.mvc, "/?month=March").text()).contains("such as 2018-03");
	}

	@Test
	void anArticleLeadsToTheNextAndTheOneBefore() {
		assertThat(beside("april")).containsExactly("/articles/later-in-march");
		assertThat(beside("march")).containsExactly("/articles/later-in-march", "/articles/undated");
		assertThat(beside("undated")).containsExactly("/articles/march");
	}

	@Test
	void anArticleSaysWhoPublishedItWhenAndWhere() {
		Document page = Page.at(this.mvc, "/articles/march");
		assertThat(page.select(".kicker").text()).isEqualTo("Ports Gazette March 9, 2018 original");
		assertThat(page.select("a[rel=external]").attr("href")).isEqualTo("https://example.org/march");
	}

	private List<String> headlines(String address) {
		return Page.at(this.mvc, address).select(".listing h2").eachText();
	}

	private List<String> beside(String slug) {
		return Page.at(this.mvc, "/articles/" + slug).select("main > nav.pages a").eachAttr("href");
	}

}
