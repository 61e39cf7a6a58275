package org.ontherecord.article.reading;

import java.util.Collections;
import java.util.List;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.Page;
import org.ontherecord.article.AnOrigin;
import org.ontherecord.article.Article;
import org.ontherecord.article.Articles;
import org.ontherecord.article.Evidence;
import org.ontherecord.article.Heading;
import org.ontherecord.article.Passage;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Source;
import org.ontherecord.article.Sources;
import org.ontherecord.article.Utterance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page asks the database as often for three quotations as for three hundred.
 */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:statements;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
		"ontherecord.corpus.read=false", "ontherecord.search.timeout=20s" })
@AutoConfigureMockMvc
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsTests {

	@Autowired
	private MockMvcTester mvc;

	private Statistics asked;

	@BeforeAll
	void fill(@Autowired TransactionTemplate transaction, @Autowired Articles articles, @Autowired Sources sources,
			@Autowired EntityManagerFactory database) {
		transaction.executeWithoutResult((status) -> {
			List.of("a-first", "z-last").forEach((beside) -> articles.save(article(beside, 1, sources)));
			articles.save(article("few", 3, sources));
			articles.save(article("many", 300, sources));
		});
		this.asked = database.unwrap(SessionFactory.class).getStatistics();
		this.asked.setStatisticsEnabled(true);
	}

	private static Article article(String slug, int quotations, Sources sources) {
		Article article = new Article(slug, AnOrigin.of(slug + ".txt"), new Heading(slug, null, null, null),
				Collections.nCopies(quotations, "They said yes."));
		for (int i = 1; i <= quotations; i++) {
			Source source = source(slug + "-" + i % 40, sources);
			article.add(new Utterance(Quote.Type.DIRECT, new Passage(i, 10, 13, "yes"), List.of(),
					new Evidence(new Passage(i, 0, 4, "They"), null, null, "test", Evidence.Confidence.HIGH), null),
					source);
		}
		return article;
	}

	private static Source source(String slug, Sources sources) {
		return sources.findBySlug(slug).orElseGet(() -> sources.save(new Source(slug, slug, Source.Kind.PERSON)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/articles/%s", "/articles/%s/p1", "/quotes?article=%s", "/quotes?article=%s&q=yes",
			"/sources/%s-1", "/articles/%s?q=yes" })
	void asManyForThreeHundredAsForThree(String page) {
		assertThat(statements(page.formatted("many"))).isPositive().isEqualTo(statements(page.formatted("few")));
	}

	@Test
	void aSearchIsAnsweredByTheIndexAlone() {
		assertThat(statements("/search?q=yes")).isZero();
	}

	private long statements(String address) {
		Page.at(this.mvc, address);
		this.asked.clear();
		Page.at(this.mvc, address);
		return this.asked.getPrepareStatementCount();
	}

}
