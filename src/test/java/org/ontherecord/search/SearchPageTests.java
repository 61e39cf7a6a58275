package org.ontherecord.search;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.ontherecord.ReadingRoom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The search page over the two articles that come with the application.
 */
@ReadingRoom
class SearchPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void aHitIsMarkedAndLinksToItsParagraph() {
		assertThat(page("chat")).containsPattern("<mark class=\"[\\w ]*hit\">chat</mark>")
			.contains("#p9\"")
			.contains("#headline\"");
	}

	@Test
	void theQueryIsSaidBackInWords() {
		assertThat(page("sanctions -Friday"))
			.contains("Paragraphs with <em>sanctions</em> and without <em>Friday</em>");
	}

	@Test
	void curlyAndStraightMarksAreTheSame() {
		assertThat(page("“last minute”")).containsPattern("<mark class=\"[\\w ]*hit\">last minute</mark>");
		assertThat(page("\"last minute\"")).containsPattern("<mark class=\"[\\w ]*hit\">last minute</mark>");
	}

	@Test
	void noHitSaysWhatToTry() {
		assertThat(page("xylophone")).contains("No paragraph").contains("Fewer words");
	}

	@Test
	void anEmptyQueryShowsHowToAsk() {
		assertThat(page("")).contains("How to ask");
		assertThat(page(" -  ** ")).contains("How to ask");
	}

	@Test
	void theExamplesAreOfTheFirstParagraphThatQuotesSomebody() {
		assertThat(page("")).contains("<a href=\"/search?q=softened\">");
	}

	@Test
	void thereIsOneBoxToAskIn() {
		assertThat(page("").split("type=\"search\"")).hasSize(2);
		assertThat(page("chat").split("type=\"search\"")).hasSize(2);
	}

	@Test
	void whatIsTypedIsTextAndNoMarkup() {
		assertThat(page("<script>alert(1)</script>")).doesNotContain("<script>alert");
	}

	@Test
	void everyLinkKeepsToThePathTheSiteIsServedUnder() {
		MvcTestResult page = this.mvc.get().uri("/room/search?q=sanctions").contextPath("/room").exchange();
		assertThat(text(page)).contains("href=\"/room/articles/", "href=\"/room/sources/")
			.doesNotContain("href=\"/articles/", "href=\"/sources/");
	}

	@Test
	void aParagraphSaysWhereItStandsInTheReadersLanguage() {
		assertThat(text(this.mvc.get().uri("/search?q=sanctions&lang=ja").exchange())).contains(">第5段落</a>");
	}

	private String page(String query) {
		MvcTestResult page = this.mvc.get().uri("/search?q={q}", query).exchange();
		assertThat(page).hasStatusOk();
		return text(page);
	}

	private static String text(MvcTestResult page) {
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
