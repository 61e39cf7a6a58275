package org.ontherecord;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No page says what is not so.
 */
@ReadingRoom
class AnswersTests {

	private static final String ARTICLE = "/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources";

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/?page=9", "/quotes?page=9", "/quotes?speaker=suga&page=9", "/sources/white-house?page=9",
			"/sources?kind=person&page=9", "/corpus?page=9" })
	void aPageBeyondTheLastSaysWhichIsTheLast(String address) {
		Document page = Page.at(HttpStatus.NOT_FOUND, this.mvc, address);
		assertThat(page.select("main").text()).contains("There is no page 9; the last is ");
		assertThat(page.select("nav.pages")).isEmpty();
	}

	@Test
	void aStripHasATickForEachQuotationThatTheFigureBesideItCounts() {
		assertThat(Page.at(this.mvc, ARTICLE).select(".index li"))
			.allSatisfy((entry) -> assertThat(entry.select("path").attr("d").split("(?=M)"))
				.hasSize(Integer.parseInt(entry.select(".count").text())));
	}

	@ParameterizedTest
	@CsvSource({ "/quotes?q=dialogue, ''", "/sources/compare?a=suga&b=trump&q=the, ''", "/search?q=dialogue, dialogue",
			ARTICLE + "?q=dialogue, dialogue" })
	void theSearchBoxShowsWhatWasSearchedForAndNothingElse(String address, String shown) {
		assertThat(Page.at(this.mvc, address).select("#find, #ask").val()).isEqualTo(shown);
	}

	@Test
	void theWayBackToTheSearchKeepsWhatItWasNarrowedAndSortedBy() {
		Document hits = Page.at(this.mvc, "/search?q=the&source=white-house&sort=date");
		String hit = hits.select(".hits a.land").first().attr("href").replaceFirst("#.*", "");
		Document article = Page.at(this.mvc, hit);
		assertThat(article.select(".finds a").last().attr("href"))
			.isEqualTo("/search?q=the&source=white-house&sort=date");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", ARTICLE, ARTICLE + "?q=the", ARTICLE + "/p14", "/sources", "/sources/white-house",
			"/sources/compare?a=suga&b=trump", "/quotes", "/quotes?q=the", "/search", "/search?q=the",
			"/search?q=xylophone", "/corpus" })
	void noTwoElementsOfAPageHaveOneId(String address) {
		Set<String> ids = new HashSet<>();
		List<String> twice = Page.at(this.mvc, address)
			.select("[id]")
			.eachAttr("id")
			.stream()
			.filter((id) -> !ids.add(id))
			.toList();
		assertThat(twice).isEmpty();
	}

}
