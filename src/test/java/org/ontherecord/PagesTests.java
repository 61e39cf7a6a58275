package org.ontherecord;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the pages show of the two articles.
 */
@ReadingRoom
class PagesTests {

	private static final String SOFTENS = "/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources";

	private static final String LEANING = "/articles/abe-leaning-toward-dialogue-with-north-korea-following-the-uss-lead";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void theListShowsEveryArticleWithItsSectionAndWhoIsQuoted() {
		Document home = page("/");
		assertThat(home.select(".listing h2 a").eachAttr("href")).containsExactly(SOFTENS, LEANING);
		assertThat(home.select(".listing").get(0).text()).contains("INTERNATIONAL > East Asia & Pacific",
				"TOKYO — Japan", "Yoshihide Suga");
		assertThat(home.select(".listing").get(1).text()).contains("Prime Minister Shinzo Abe, who has",
				"Donald Trump");
	}

	@Test
	void noDateIsShownWhereNoneIsStated() {
		assertThat(page("/").select("time")).isEmpty();
		assertThat(page(SOFTENS).select("time")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ SOFTENS + ", 18", LEANING + ", 8" })
	void everyParagraphIsNumberedFromOne(String address, int paragraphs) {
		Document article = page(address);
		assertThat(article.select(".reading > div > a").eachText()).hasSize(paragraphs)
			.startsWith("1")
			.endsWith("" + paragraphs);
		assertThat(article.select(".reading > div").last().id()).isEqualTo("p" + paragraphs);
	}

	@Test
	void theTextIsThePublishersAndTheFurnitureIsGone() {
		Document article = page(SOFTENS);
		assertThat(article.select("#p1 > p").text()).startsWith("TOKYO — Japan has softened its stance on talks");
		assertThat(article.select("main").text()).doesNotContain("PRINT", "Trending", "COVID-19");
	}

	@Test
	void aQuotationIsMarkedInPlaceWithItsSourceBesideIt() {
		Document article = page(SOFTENS);
		assertThat(article.select("#p14 > p a").text()).startsWith("Japan believes").endsWith("North Korea,");
		assertThat(article.select("#p14 small").text()).isEqualTo("Yoshihide Suga Chief Cabinet Secretary");
	}

	@Test
	void aParagraphHasAPageOfItsOwnForSharing() {
		Document paragraph = page(SOFTENS + "/p14");
		assertThat(paragraph.select("main").text()).contains("Paragraph 14 of 18", "Japan believes", "Yoshihide Suga");
		assertThat(paragraph.select("main a[href^=" + SOFTENS + "/p14-]")).hasSize(1);
	}

	@Test
	void sourcesAreListedByKind() {
		Document sources = page("/sources");
		assertThat(sources.select("section[aria-labelledby=person] tbody th").eachText()).contains("Yoshihide Suga",
				"Shinzo Abe", "Donald Trump");
		assertThat(sources.select("section[aria-labelledby=organization] tbody th").eachText()).contains("White House",
				"U.S. State Department");
		assertThat(sources.select("section[aria-labelledby=unnamed] tbody th").eachText())
			.contains("senior government official");
	}

	@Test
	void aSourceShowsItsQuotationsPerArticle() {
		Document source = page("/sources/yoshihide-suga");
		assertThat(source.select("h1").text()).isEqualTo("Yoshihide Suga");
		assertThat(source.select("main").text()).contains("Chief Cabinet Secretary", "softens stance",
				"Japan believes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "suga", "SUGA", "Yoshihide Suga", "yoshihide-suga" })
	void aSpeakerIsFoundBySurnameInAnyCase(String name) {
		assertThat(page("/quotes?speaker=" + name).select(".said h3 a").eachText()).isNotEmpty()
			.containsOnly("Yoshihide Suga");
	}

	@Test
	void aSurnameDoesNotMeanABodyNamedAfterThePerson() {
		assertThat(page("/quotes?speaker=abe").select(".said h3 a").eachText()).isNotEmpty().containsOnly("Shinzo Abe");
	}

	@Test
	void quotationsAreFoundByTheirWordsWithAnyMarks() {
		assertThat(page("/quotes?q=DON'T want&type=direct").select(".said")).hasSize(1);
		assertThat(page("/quotes?q=“don’t want”&type=direct").select(".said")).hasSize(1);
		assertThat(page("/quotes?q=100%25_").select(".said")).isEmpty();
	}

	@Test
	void thePageAndTheDataAreTheSameSelection() {
		String address = "?speaker=abe&type=direct";
		assertThat(page("/quotes" + address).select(".said li")).hasSize(lines("/quotes.jsonl" + address)).isNotEmpty();
	}

	@Test
	void quotationsAreFilteredByHowSureTheirNameIs() {
		String medium = "?speaker=abe&confidence=medium";
		assertThat(body("/quotes.jsonl" + medium).lines()).isNotEmpty()
			.allMatch((line) -> line.contains("\"confidence\":\"medium\""));
		assertThat(page("/quotes" + medium).select(".said li .doubt").eachText()).isNotEmpty()
			.containsOnly("probably theirs");
		assertThat(page("/quotes?confidence=low").select(".said .nobody")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/nope | 404
			/articles/nope | 404
			/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources/p19 | 404
			/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources/p0 | 404
			/sources/nobody | 404
			/quotes?type=shouted | 400
			/quotes?confidence=total | 400
			/quotes?page=0 | 400
			/?page=one | 400
			/sources?kind=robot | 400
			""")
	void whatCantBeShownSaysSoAndOffersAWayOn(String address, int status) {
		MvcTestResult result = this.mvc.get().uri(address).accept(MediaType.TEXT_HTML).exchange();
		assertThat(result).hasStatus(status);
	}

	@Test
	void stylesAndScriptsMayBeKeptForAYearForTheirAddressesChangeWithThem() {
		Document page = page("/search?q=japan");
		assertThat(page.select("link[rel=stylesheet]").eachAttr("href")).isNotEmpty()
			.allMatch((address) -> address.matches("/css/[a-z]+-[0-9a-f]{32}\\.css"));
		assertThat(page.select("script").eachAttr("src")).isNotEmpty()
			.allMatch((address) -> address.matches("/js/[a-z]+-[0-9a-f]{32}\\.js"))
			.allSatisfy((address) -> assertThat(this.mvc.get().uri(address)).hasStatusOk()
				.hasHeader("Cache-Control", "max-age=31536000, public"));
	}

	/** Else every line moves when they come. */
	@Test
	void theFacesAreAskedForByThePageUnderTheAddressesTheStylesUse() throws UnsupportedEncodingException {
		Document page = page("/");
		String style = page.select("link[rel=stylesheet]").attr("href");
		String styles = this.mvc.get().uri(style).exchange().getResponse().getContentAsString();
		assertThat(page.select("link[rel=preload][as=font][crossorigin]").eachAttr("href")).hasSize(2)
			.allSatisfy((face) -> assertThat(styles).contains("url(" + face + ")"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/quotes", "/nope", "/css/base.css", "/quotes.jsonl" })
	void nothingCanBeSent(String address) {
		assertThat(this.mvc.post().uri(address)).hasStatus(405).hasHeader("Allow", "GET, HEAD, OPTIONS");
		assertThat(this.mvc.delete().uri(address)).hasStatus(405);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/nope", "/css/base.css", "/quotes.jsonl" })
	void everyAnswerForbidsWhatThePagesDoNotNeed(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("X-Frame-Options", "DENY")
			.hasHeader("Referrer-Policy", "strict-origin-when-cross-origin");
		assertThat(result.getResponse().getHeader("Content-Security-Policy")).contains("default-src 'none'")
			.doesNotContain("unsafe");
	}

	private int lines(String address) {
		return (int) body(address).lines().count();
	}

	private Document page(String address) {
		return Jsoup.parse(body(address));
	}

	private String body(String address) {
		MvcTestResult result = this.mvc.get().uri(address).accept(MediaType.TEXT_HTML).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
