package org.ontherecord.search;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.article.Articles;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Sources;
import org.ontherecord.search.index.Index;
import org.ontherecord.search.index.IndexMending;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What search does, whatever keeps the index.
 */
@SpringBootTest(properties = "ontherecord.search.counted=1000")
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchTests {

	@Autowired
	private Finder finder;

	@Autowired
	MockMvcTester mvc;

	@BeforeAll
	void fill(@Autowired TransactionTemplate transaction, @Autowired Articles articles, @Autowired Sources sources,
			@Autowired Index index) {
		transaction.executeWithoutResult((status) -> Archive.fill(articles, sources));
		index.refresh();
	}

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "hits.csv", delimiter = '|', quoteCharacter = '\0')
	void finds(String typed, String anchors) {
		assertThat(anchors(Map.of("q", typed))).isEqualTo((anchors != null) ? anchors : "");
	}

	@Test
	void theLatestStandFirstWhenSortedByDateAndTheUndatedLast() {
		assertThat(anchors(Map.of("q", "article:levy OR \"Clause 7\"", "sort", "date"))).isEqualTo(
				"levy-2018#headline levy-2018#p1 levy-2018#p2 levy-2017#headline levy-2017#p1 levy-2017#p2 treaty#p7");
	}

	@Test
	void whatTheIndexLacksIsAddedAndWhatIsGoneIsTakenOut(@Autowired TransactionTemplate transaction,
			@Autowired JdbcTemplate database, @Autowired Articles articles, @Autowired Index index,
			@Autowired IndexMending mending) throws InterruptedException {
		transaction.executeWithoutResult(
				(status) -> articles.save(Archive.article("dike", "A dike", "WATER", null, List.of("The dike held."))));
		database.update("delete from paragraph where article_id = (select id from article where slug = 'dike')");
		database.update("delete from article where slug = 'dike'");
		long first = database.queryForObject("select max(id) from paragraph where text like 'The levy was resumed%'",
				Long.class);
		String quote = database.queryForObject("select id from quote where text = 'a modest step'", String.class);
		index.ask((session) -> {
			session.indexingPlan().purge(Paragraph.class, first, null);
			session.indexingPlan().purge(Quote.class, quote, null);
			session.indexingPlan().execute();
			return true;
		});
		index.refresh();
		assertThat(anchors(Map.of("q", "dike"))).isNotEmpty();
		assertThat(anchors(Map.of("q", "\"levy was resumed\""))).isEmpty();
		assertThat(this.mvc.get().uri("/quotes.jsonl?q=modest")).hasHeader("X-Total-Count", "0");
		mending.mend(true);
		index.refresh();
		assertThat(anchors(Map.of("q", "dike"))).isEmpty();
		assertThat(anchors(Map.of("q", "\"levy was resumed\""))).isEqualTo("levy-2018#p1");
		assertThat(this.mvc.get().uri("/quotes.jsonl?q=modest")).hasHeader("X-Total-Count", "1");
	}

	@Test
	void facetsCountAndNarrow() {
		Document page = page("/search?q=levy");
		assertThat(page.select(".facets li").eachText()).containsExactly("Ministère des Finances 1", "MONEY > Levies 6",
				"2017 3", "2018 3", "partial 1");
		assertThat(page.select(".facets a").eachAttr("href")).contains("?q=levy&section=MONEY%20%3E%20Levies",
				"?q=levy&source=ministere-des-finances", "?q=levy&year=2017", "?q=levy&type=partial");
		assertThat(page("/search?q=levy&year=2017&type=partial").select(".hits .land").eachAttr("href"))
			.containsExactly("/articles/levy-2017?q=levy&year=2017&type=partial#p1");
	}

	@ParameterizedTest
	@CsvSource({ "q=modest, 1", "q=Modest%20step&speaker=finances, 1", "q=mod*&type=partial, 1", "q=mode, 0",
			"q=modest&type=direct, 0", "q=modest&speaker=nobody, 0", "q=modest&article=levy-2017&confidence=high, 1",
			"q=modest&article=levy-2018, 0" })
	void quotationsAreFoundByTheirWordsAndWhateverElseIsAsked(String asked, int quotations) {
		assertThat(page("/quotes?" + asked).select(".said li")).hasSize(quotations);
		assertThat(page("/quotes?" + asked).select(".map .kind")).hasSize(quotations);
		assertThat(this.mvc.get().uri(URI.create("/quotes.jsonl?" + asked))).hasHeader("X-Total-Count",
				"" + quotations);
	}

	@Test
	void aHitAndItsFacetsAreInTheirLanguage() {
		Document page = page("/search?q=%E5%B8%82%E9%95%B7&section=%E5%9B%BD%E9%9A%9B");
		assertThat(page.select(".hits h2, .hits .text").eachAttr("lang")).containsExactly("ja", "ja");
		assertThat(page.select(".hits mark.hit").eachText()).containsOnly("市長");
		assertThat(page.select(".narrowed b, .facets a[aria-current] span").eachAttr("lang")).doesNotContain("en");
	}

	@Test
	void hitsSideBySideStandTogetherUnderTheirArticlesTitle() {
		Document page = page("/search?q=levy&year=2018");
		assertThat(page.select(".hits h2").eachText()).containsExactly("Levy resumed");
		assertThat(page.select(".hits .spot").eachText()).containsExactly("Headline", "Paragraph 1", "Paragraph 2");
	}

	@Test
	void aHitShowsWhatIsQuotedInItAndWhoSaysIt() {
		Document page = page("/search?q=modest&type=partial");
		assertThat(page.select(".hits mark.quote.partial").eachText()).contains("a", "modest");
		assertThat(page.select(".hits mark.hit").eachText()).containsExactly("modest");
		assertThat(page.select(".hits .where a").eachText()).contains("Ministère des Finances");
	}

	@Test
	void whereNothingIsFoundTheClosestWordingIsShown() {
		Document page = page("/search?q={q}".replace("{q}", "%22modest+step+proposed+in+the+Basel%22"));
		assertThat(page.select(".closest p").first().text()).isEqualTo("…modest step,” was proposed…");
		assertThat(page.select(".closest ins").eachText()).containsExactly("was");
		assertThat(page.select(".closest del").eachText()).containsExactly("basel");
	}

	@Test
	void everyExampleOfHowToAskFindsSomething() {
		List<String> examples = page("/search").select(".help dt a").eachText();
		assertThat(examples).hasSizeGreaterThan(9)
			.allSatisfy((example) -> assertThat(anchors(Map.of("q", example))).as(example).isNotEmpty());
	}

	@Test
	void ofVeryManyHitsAPartIsCounted() {
		assertThat(page("/search?q=clause").select(".facets .figure").text()).matches("about (9\\d\\d|1,[0-2]\\d\\d)");
	}

	@Test
	void pagesKeepWhatWasChosen() {
		Document page = page("/search?q=clause&section=TREATIES&sort=date&page=2");
		assertThat(page.select(".pages a").eachAttr("href")).containsExactly("?q=clause&section=TREATIES&sort=date",
				"?q=clause&section=TREATIES&sort=date&page=3");
		assertThat(page.select(".hits .text").first().text()).isEqualTo("Clause 21 of a treaty.");
	}

	@Test
	void theThousandthHitIsTheLastThatIsShown() {
		assertThat(page("/search?q=clause&page=50").select(".notice").text()).contains("first 1,000");
		assertThat(page("/search?q=clause&page=51").select(".notice a").attr("href")).isEqualTo("?q=clause&page=50");
		assertThat(page("/search?q=levy&page=9").select(".notice a").attr("href")).isEqualTo("?q=levy");
	}

	@Test
	void aWordThatNobodyWroteIsPutRight() {
		assertThat(page("/search?q=zurihc%20levi").select(".instead a").text()).isEqualTo("Zurich levi");
		assertThat(page("/search?q=source:minitsere").select(".instead a").text()).isEqualTo("source:Ministère");
		assertThat(page("/search?q=xylophone").select(".instead")).isEmpty();
	}

	@Test
	void sourcesAreSuggestedWhileTyping() {
		assertThat(this.mvc.get().uri("/search/suggest?q={q}", "levy finan")).bodyJson()
			.extractingPath("$[0].query")
			.isEqualTo("levy source:\"Ministère des Finances\"");
		assertThat(this.mvc.get().uri("/search/suggest?q=fin").accept("text/html")).bodyText()
			.contains("<datalist id=\"suggestions\">", "Ministère des Finances");
		assertThat(this.mvc.get().uri("/search/suggest?names=&q=fin").accept("text/html")).bodyText()
			.contains("value=\"Ministère des Finances\"");
	}

	Document page(String address) {
		MvcTestResult page = this.mvc.get().uri(URI.create(address)).exchange();
		assertThat(page).hasStatusOk();
		return Jsoup.parse(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private String anchors(Map<String, String> parameters) {
		return this.finder.find(SearchRequest.of(parameters))
			.hits()
			.stream()
			.map((hit) -> hit.slug() + "#" + hit.anchor())
			.collect(Collectors.joining(" "));
	}

}
