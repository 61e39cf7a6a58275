package org.ontherecord.cite;

import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.Page;
import org.ontherecord.ReadingRoom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What browsers, search engines and other sites find of the pages.
 */
@ReadingRoom
class LinkedTests {

	private static final String ARTICLE = "/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources";

	private static final String QUOTE = "http://localhost/quotes/ed2ebdf68d8fe197";

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { ARTICLE, ARTICLE + "/p8", "/quotes/ed2ebdf68d8fe197" })
	void aPageSaysByWhichAddressItIsCitedEvenWhenItIsKnown(String address) {
		String cited = "<http://localhost" + address + ">; rel=\"cite-as\"";
		MvcTestResult first = this.mvc.get().uri(address).exchange();
		assertThat(first).hasHeader(HttpHeaders.LINK, cited);
		assertThat(this.mvc.get()
			.uri(address)
			.header(HttpHeaders.IF_NONE_MATCH, first.getResponse().getHeader(HttpHeaders.ETAG))
			.exchange()).hasStatus(304).hasHeader(HttpHeaders.LINK, cited);
		assertThat(this.mvc.get().uri("/sources").exchange()).doesNotContainHeader(HttpHeaders.LINK);
	}

	@Test
	void aQuotationIsShownByOtherSitesWithoutAnythingThatRuns() {
		Document page = Page.at(this.mvc, "/quotes/ed2ebdf68d8fe197");
		String address = page.select("link[type=application/json+oembed]").attr("href");
		JsonNode embed = new JsonMapper().readTree(body("http://localhost" + address));
		assertThat(embed.get("version").asString()).isEqualTo("1.0");
		assertThat(embed.get("type").asString()).isEqualTo("rich");
		assertThat(embed.get("width").asInt()).isEqualTo(600);
		Document html = Jsoup.parseBodyFragment(embed.get("html").asString());
		assertThat(html.body()
			.getAllElements()
			.stream()
			.map((element) -> element.normalName())
			.collect(Collectors.toSet())).containsExactlyInAnyOrder("body", "blockquote", "p", "footer", "a");
		assertThat(html.select("a").attr("href")).isEqualTo(QUOTE);
		assertThat(page.select(".reading p").text()).contains(html.select("p").text().replaceAll("^“|”$", ""));
	}

	@ParameterizedTest
	@CsvSource({ "https://elsewhere.example/quotes/ed2ebdf68d8fe197, json, 404",
			"http://localhost/quotes/nothing, json, 404", "http://localhost/sources, json, 404", QUOTE + ", xml, 400" })
	void nothingElseIsShown(String url, String format, int status) {
		String address = UriComponentsBuilder.fromPath("/oembed")
			.queryParam("url", url)
			.queryParam("format", format)
			.toUriString();
		assertThat(this.mvc.get().uri(address)).hasStatus(status)
			.hasContentTypeCompatibleWith("application/problem+json");
	}

	@Test
	void aBrowserLearnsHowToSearchHere() {
		String address = Page.at(this.mvc, "/").select("link[rel=search]").attr("href");
		Document description = Jsoup.parse(body("http://localhost" + address), "", Parser.xmlParser());
		String template = description.select("Url[type=text/html]").attr("template");
		assertThat(Page.at(this.mvc, template.replace("http://localhost", "").replace("{searchTerms}", "nuclear"))
			.select(".hits")).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/, false", "/?lang=ja, false", "/sources, false", ARTICLE + ", false", "/?section=Asia, true",
			"/search?q=nuclear, true", "/quotes?speaker=suga, true", "/sources?kind=person&page=1, true" })
	void whatWasNarrowedIsNotForIndexing(String address, boolean left) {
		assertThat(Page.at(this.mvc, address).select("meta[name=robots][content=noindex]").isEmpty())
			.isNotEqualTo(left);
	}

	@Test
	void enginesAreToldWhereTheArticlesAre() {
		assertThat(body("/robots.txt")).contains("Sitemap: http://localhost/sitemap.xml", "Disallow: /*?\n");
	}

	@ParameterizedTest
	@CsvSource({ "/, .listing", "/sources/shinzo-abe, .in-article" })
	void everyArticleOfAListIsFoundByProgramsThatKeepReferences(String address, String article) {
		assertThat(Page.at(this.mvc, address).select(article)).isNotEmpty()
			.allSatisfy((listed) -> assertThat(
					UriComponentsBuilder.fromUriString("?" + listed.select(".Z3988").attr("title"))
						.build()
						.getQueryParams())
				.containsKeys("rft.atitle", "rft_id", "ctx_ver"));
	}

	private String body(String address) {
		MvcTestResult got = this.mvc.get().uri(java.net.URI.create(address)).exchange();
		assertThat(got).hasStatusOk();
		return new String(got.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

}
