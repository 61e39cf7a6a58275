package org.ontherecord.article.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ontherecord.article.Articles;
import org.ontherecord.article.Source;
import org.ontherecord.article.Sources;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an article of 1,200 paragraphs weighs before it is compressed.
 */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:long-page;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
		"ontherecord.corpus.read=false", "ontherecord.search.timeout=20s" })
@AutoConfigureMockMvc
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongPageTests {

	private static final String ADDRESS = "/articles/" + ALongArticle.SLUG;

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	void fill(@Autowired TransactionTemplate transaction, @Autowired Articles articles, @Autowired Sources sources) {
		transaction.executeWithoutResult((status) -> articles.save(ALongArticle.of((name) -> source(name, sources))));
	}

	private static Source source(String name, Sources sources) {
		String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');
		return sources.findBySlug(slug).orElseGet(() -> sources.save(new Source(slug, name, Source.Kind.PERSON)));
	}

	@Test
	void itTakesLessThan250KilobytesWithEveryParagraphAndEveryQuotation() {
		byte[] page = this.mvc.get().uri(ADDRESS).exchange().getResponse().getContentAsByteArray();
		Document read = Jsoup.parse(new String(page, StandardCharsets.UTF_8));
		assertThat(read.select(".reading > div > a")).hasSize(1200);
		assertThat(read.select(".reading p > a[id^=q-][href^=/quotes/]")).hasSize(500);
		assertThat(read.select("small")).hasSize(400);
		assertThat(page).hasSizeLessThan(250_000);
	}

}
