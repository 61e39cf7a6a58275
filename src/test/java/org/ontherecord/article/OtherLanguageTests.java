package org.ontherecord.article;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.Page;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An article that is not in English, on every page that shows some of it.
 */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:languages;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
		"ontherecord.corpus.read=false" })
@AutoConfigureMockMvc
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherLanguageTests {

	private static final String WORDS = "橋は九年かかった";

	@Autowired
	private MockMvcTester mvc;

	private String quote = "";

	@BeforeAll
	void fill(@Autowired TransactionTemplate transaction, @Autowired Articles articles) {
		transaction.executeWithoutResult((status) -> {
			this.quote = articles.save(anArticleInJapanese()).quotes().get(0).id();
			articles.save(new Article("ferry", AnOrigin.of("ferry.txt"), new Heading("Ferry", null, null, null),
					List.of("The ferry leaves at nine.")));
		});
	}

	private static Article anArticleInJapanese() {
		Article article = new Article("bridge", AnOrigin.of("bridge.txt"),
				new Heading("市長が橋を開通", "国内のニュース", null, null), List.of("市長は「" + WORDS + "」と述べた。"));
		article.add(new Utterance(Quote.Type.DIRECT, new Passage(1, 4, 4 + WORDS.length(), WORDS), List.of(),
				new Evidence(null, null, null, "other-language", Evidence.Confidence.LOW), null), null);
		return article;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/ | .listing h2:contains(市長), .opening:contains(市長), .kicker span:contains(国内)
			/articles/bridge | h1, #p1 > p, #p1 p a, .kicker span
			/articles/bridge/p1 | .reading p, .words, .kicker a
			/quotes?q=九年 | .from > a, blockquote p
			/quotes/{quote} | .evident p, .kicker a
			""")
	void itsWordsSayThatTheyAreJapanese(String address, String words) {
		Document page = Page.at(this.mvc, address.replace("{quote}", this.quote));
		assertThat(page.select(words).stream().map((element) -> element.closest("[lang]").attr("lang")))
			.hasSize(words.split(",").length)
			.containsOnly("ja");
	}

	@Test
	void itsPageSaysThatOnlyEnglishArticlesHaveSources() {
		assertThat(Page.at(this.mvc, "/articles/bridge").select("#headline .hint").text())
			.contains("only English articles");
		assertThat(Page.at(this.mvc, "/quotes/" + this.quote).select(".evidence").text())
			.contains("Only English articles");
		assertThat(Page.at(this.mvc, "/articles/ferry").select("#headline .hint")).isEmpty();
	}

}
