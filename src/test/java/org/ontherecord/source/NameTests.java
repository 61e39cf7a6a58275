package org.ontherecord.source;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
 * Whom a name means, on whatever page it is asked for.
 */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:names;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
		"ontherecord.corpus.read=false" })
@AutoConfigureMockMvc
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NameTests {

	/** More than a database takes values with one statement. */
	private static final int OFFICIALS = 100_001;

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	void fill(@Autowired TransactionTemplate transaction, @Autowired Articles articles, @Autowired Sources sources,
			@Autowired JdbcTemplate database) {
		transaction.executeWithoutResult((status) -> {
			Article article = new Article("talks", AnOrigin.of("talks.txt"), new Heading("Talks", null, null, null),
					List.of("They all said yes."));
			says(2, "Bill Clinton", Source.Kind.PERSON, article, sources);
			says(3, "Hillary Clinton", Source.Kind.PERSON, article, sources);
			says(4, "Clinton Foundation", Source.Kind.ORGANIZATION, article, sources);
			says(5, "Donald Trump Jr.", Source.Kind.PERSON, article, sources);
			says(6, "Donald Trump", Source.Kind.PERSON, article, sources);
			says(7, "officials", Source.Kind.UNNAMED, article, sources);
			articles.save(article);
		});
		database.update("""
				insert into source (id, slug, name, kind, quotes, articles)
				select -n, 'officials-' || n, 'officials', 'UNNAMED', 1, 1 from system_range(1, ?) as numbers(n)""",
				OFFICIALS);
	}

	private static void says(int times, String name, Source.Kind kind, Article article, Sources sources) {
		Source source = sources.save(new Source(Slug.of(name), name, kind));
		for (int i = 0; i < times; i++) {
			article.add(new Utterance(Quote.Type.PARTIAL, new Passage(1, 14, 17, "yes"), List.of(),
					new Evidence(null, null, null, "test", Evidence.Confidence.HIGH), null), source);
		}
	}

	@ParameterizedTest
	@CsvSource({ "Donald Trump, donald-trump", "donald trump, donald-trump", "Donald Trump Jr., donald-trump-jr",
			"clinton foundation, clinton-foundation", "hillary, hillary-clinton" })
	void aNameMeansTheSourceWhosePageSaysTheSame(String name, String slug) {
		assertThat(count("/quotes?speaker=" + name)).isEqualTo(count("/sources/" + slug));
		Document compared = Page.at(this.mvc, "/sources/compare?a=" + name);
		assertThat(compared.select(".sides h2 a").attr("href")).isEqualTo("/sources/" + slug);
		assertThat(compared.select(".sides .hint").first().text()).isEqualTo(count("/sources/" + slug));
	}

	@Test
	void whereSeveralMayBeMeantTheyAreShownTheMostQuotedFirst() {
		Document page = Page.at(this.mvc, "/quotes?speaker=clinton&q=yes&page=1");
		assertThat(page.select(".choices li").eachText()).containsExactly("Hillary Clinton 3 quotations",
				"Bill Clinton 2 quotations");
		assertThat(page.select(".choices a").eachAttr("href")).first().isEqualTo("?q=yes&speaker=hillary-clinton");
		assertThat(count("/quotes?speaker=clinton")).isEqualTo("5 quotations");
	}

	@Test
	void nobodyIsComparedWhileItIsNotClearWhoIsMeant() {
		Document page = Page.at(this.mvc, "/sources/compare?a=hillary&b=trump");
		Element side = page.select(".sides section").get(1);
		assertThat(side.select("blockquote")).isEmpty();
		assertThat(side.select(".choices li").eachText()).first().isEqualTo("Donald Trump 6 quotations");
		assertThat(side.select(".choices a").eachAttr("href")).first().isEqualTo("?a=hillary&b=donald-trump");
	}

	@Test
	void theOfficialsOfAnyNumberOfArticlesAreAskedForByTheirName() {
		Document page = Page.at(this.mvc, "/quotes?speaker=Officials");
		assertThat(page.select("main > [role=status]").text()).startsWith("7 quotations");
		assertThat(page.select(".choices")).isEmpty();
		assertThat(this.mvc.get().uri("/quotes.jsonl?speaker=officials")).hasHeader("X-Total-Count", "7")
			.bodyText()
			.hasLineCount(7);
	}

	private String count(String address) {
		return Page.at(this.mvc, address).select("main > .lead").text().replaceAll("(quotations).*", "$1");
	}

}
