package org.ontherecord.source;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ontherecord.Page;
import org.ontherecord.article.AnOrigin;
import org.ontherecord.article.Article;
import org.ontherecord.article.Articles;
import org.ontherecord.article.Evidence;
import org.ontherecord.article.Heading;
import org.ontherecord.article.Passage;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Slug;
import org.ontherecord.article.Source;
import org.ontherecord.article.Sources;
import org.ontherecord.article.Utterance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What pages show of names that are, or may be, another's.
 */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:persons;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
		"ontherecord.corpus.read=false" })
@AutoConfigureMockMvc
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnePersonTests {

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	void fill(@Autowired TransactionTemplate transaction, @Autowired Articles articles, @Autowired Sources sources,
			@Autowired JdbcTemplate database) {
		transaction.executeWithoutResult((status) -> {
			Article article = new Article("talks", AnOrigin.of("talks.txt"), new Heading("Talks", null, null, null),
					List.of("They all said yes."));
			Source lena = says("Lena Brandt", article, sources);
			Source berg = says("Berg", article, sources);
			Source full = says("Tomas Berg", article, sources);
			says("Anna Sund", article, sources);
			berg.is(null, List.of(full.slug()));
			full.is(null, List.of(berg.slug()));
			sources.save(new Source("brandt", "Brandt", Source.Kind.PERSON)).is(lena.slug(), List.of());
			articles.save(article);
		});
		database.update("""
				update quote set partner_id = (select id from source where slug = 'anna-sund'),
				called_id = (select id from source where slug = 'brandt')
				where source_id = (select id from source where slug = 'lena-brandt')""");
		database.update("update source set quotes = 2, shared = 1 where slug = 'anna-sund'");
	}

	private static Source says(String name, Article article, Sources sources) {
		Source source = sources.save(new Source(Slug.of(name), name, Source.Kind.PERSON));
		article.add(new Utterance(Quote.Type.PARTIAL, new Passage(1, 14, 17, "yes"), List.of(),
				new Evidence(null, null, null, "test", Evidence.Confidence.HIGH), null), source);
		return source;
	}

	@Test
	void aQuotationAndItsParagraphTellTheNameThatTheArticleGives() {
		String id = Page.at(this.mvc, "/quotes?speaker=lena-brandt").select("[href^=/quotes/]").attr("href");
		for (String address : List.of(id, "/articles/talks/p1")) {
			assertThat(Page.at(this.mvc, address).select(".evidence").eachText()).as(address)
				.anyMatch((evidence) -> evidence.contains("“Brandt”"));
		}
	}

	@Test
	void aFormerAddressLeadsToTheSourceThatItIsNow() {
		assertThat(this.mvc.get().uri("/sources/brandt")).hasRedirectedUrl("/sources/lena-brandt");
		Document page = Page.at(this.mvc, "/quotes?speaker=Brandt");
		assertThat(page.select(".said h3").eachText()).containsExactly("Lena Brandt");
	}

	@Test
	void thoseWhoMayBeTheSameLeadToEachOther() {
		assertThat(Page.at(this.mvc, "/sources/berg").select("main > .hint").text())
			.isEqualTo("Perhaps the same: Tomas Berg 1");
		assertThat(Page.at(this.mvc, "/sources/tomas-berg").select("main > .hint a").attr("href"))
			.isEqualTo("/sources/berg");
	}

	@Test
	void whatTwoSayTogetherStandsOnThePagesOfBoth() {
		assertThat(Page.at(this.mvc, "/sources/anna-sund").select(".in-article .role").eachText())
			.contains("together with Lena Brandt");
		assertThat(Page.at(this.mvc, "/sources/lena-brandt").select(".in-article .role").eachText())
			.containsExactly("together with Anna Sund");
		assertThat(this.mvc.get().uri("/quotes.jsonl?speaker=lena-brandt")).bodyText()
			.contains("\"with\":{\"slug\":\"anna-sund\"", "\"called\":\"Brandt\"");
	}

	@Test
	void theListAndTheArticlesIndexNameBothWhoSpeakTogether() {
		assertThat(Page.at(this.mvc, "/").select(".voices").text()).contains("Anna Sund 2", "Lena Brandt 1");
		assertThat(Page.at(this.mvc, "/articles/talks").select(".index li").eachText()).contains("Anna Sund 2",
				"Lena Brandt 1");
	}

}
