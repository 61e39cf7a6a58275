package org.ontherecord.article;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.ontherecord.Page;
import org.ontherecord.ReadingRoom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@ReadingRoom
@Transactional
class PermalinkTests {

	private static final String SLUG = "abe-leaning-toward-dialogue-with-north-korea-following-the-uss-lead";

	private static final String ARTICLE = "/articles/" + SLUG;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Articles articles;

	@Autowired
	private FormerTexts formerTexts;

	@Test
	void everyParagraphsNumberCarriesTheLinkToItsText() {
		Document page = Page.at(this.mvc, ARTICLE);
		assertThat(page.select(".reading > div > a").eachAttr("href")).hasSize(8)
			.allSatisfy((way) -> assertThat(this.mvc.get().uri(ARTICLE + way))
				.hasRedirectedUrl(ARTICLE + way.replace("?p=", "/p")))
			.allSatisfy((way) -> assertThat(Page.at(this.mvc, ARTICLE + way.replace("?p=", "/p")).select(".landed"))
				.hasSize(1));
	}

	@Test
	void whereALinkLedTheNumbersLeadToTheLinksBesideIt() {
		Document page = Page.at(this.mvc, link(6));
		assertThat(page.select(".reading > div > a").eachAttr("abs:href")).hasSize(8)
			.allMatch((link) -> link.matches("http://localhost" + ARTICLE + "/p\\d-[0-9a-f]{6}"));
	}

	@Test
	void whatIsNoParagraphsNumberAndFingerprintIsNotUnderstood() {
		Page.at(HttpStatus.BAD_REQUEST, this.mvc, ARTICLE + "?p=6");
		Page.at(HttpStatus.NOT_FOUND, this.mvc, "/articles/never-written?p=6-000000");
	}

	@Test
	void aLinkOpensTheArticleAtItsParagraph() {
		Document page = Page.at(this.mvc, link(6));
		assertThat(page.select(".landed").eachAttr("id")).containsExactly("p6");
		assertThat(page.select("[autofocus]").eachAttr("id")).containsExactly("p6");
		assertThat(page.select(".reading > div")).hasSize(8);
		assertThat(page.select(".news")).isEmpty();
	}

	@Test
	void aLinkFollowsItsTextToAnotherNumberAndSaysSo() {
		Document page = Page.at(this.mvc, link(6).replace("/p6-", "/p3-"));
		assertThat(page.select(".landed").eachAttr("id")).containsExactly("p6");
		assertThat(page.select(".news").text()).contains("was paragraph 3").contains("paragraph 6 now");
	}

	@Test
	void aChangedTextIsShownThenAndNow() {
		List<String> before = text();
		before.set(5, before.get(5).replace("not possible", "impossible"));
		replaced(before);
		Document page = Page.at(this.mvc, ARTICLE + "/p6-" + Fingerprint.of(before.get(5), 6));
		assertThat(page.select(".landed").eachAttr("id")).containsExactly("p6");
		assertThat(page.select(".news").text()).contains("have changed");
		assertThat(page.select(".news del").text()).contains("impossible");
		assertThat(page.select(".news ins").text()).contains("not possible");
	}

	@Test
	void aTextThatIsGoneIs410WithTheArticleOneClickAway() {
		List<String> before = text();
		before.add(2, "A paragraph that was dropped.");
		replaced(before);
		Document page = Page.at(HttpStatus.GONE, this.mvc, ARTICLE + "/p3-" + Fingerprint.of(before.get(2), 6));
		assertThat(page.select("main").text()).contains("A paragraph that was dropped.");
		assertThat(page.select("main a").eachAttr("href")).contains(ARTICLE);
	}

	@Test
	void anUnknownTextIsNeverSilentlyAnother() {
		assertThat(Page.at(this.mvc, ARTICLE + "/p6-000000").select(".news").text()).contains("other words");
		assertThat(Page.at(HttpStatus.GONE, this.mvc, ARTICLE + "/p60-000000").select("main a").eachAttr("href"))
			.contains(ARTICLE);
	}

	@Test
	void aSharedLinkUnfoldsToSpeakerAndWords() {
		Document page = Page.at(this.mvc, link(6));
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost" + ARTICLE);
		assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo("http://localhost" + link(6));
		assertThat(page.select("meta[property=og:title]").attr("content"))
			.startsWith("senior Foreign Ministry official: “It is not possible");
	}

	@Test
	void aLinkThatNamesTheWordsIsOfferedBeside() {
		assertThat(Page.at(this.mvc, link(6)).select(".share a").eachAttr("href"))
			.anyMatch((link) -> link.startsWith(ARTICLE + "#:~:text=A%20senior%20Foreign%20Ministry%20official,"));
	}

	private String link(int number) {
		return ARTICLE + "/p" + number + "-" + Fingerprint.of(text().get(number - 1), 6);
	}

	private List<String> text() {
		return new ArrayList<>(
				this.articles.read(SLUG).orElseThrow().paragraphs().stream().skip(1).map(Paragraph::text).toList());
	}

	private void replaced(List<String> before) {
		Article now = this.articles.read(SLUG).orElseThrow();
		this.formerTexts.save(new FormerText(new Article(SLUG, now.origin(), now.heading(), before)));
	}

}
