package org.ontherecord.check;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.ontherecord.Page;
import org.ontherecord.ReadingRoom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page that checks quotations, over the two articles.
 */
@ReadingRoom
class CheckPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void withoutTextItSaysHowItIsDone() {
		assertThat(checked("").select("main .hint").text()).contains("quotation marks");
	}

	@Test
	void aVerbatimQuotationLeadsToItsParagraphAndSource() {
		Document page = checked(printed());
		assertThat(page.select(".checked h2").text()).isEqualTo("Verbatim");
		assertThat(page.select(".checked .source").text()).isEqualTo("Yoshihide Suga");
		assertThat(page.select(".checked [href*=/p14-]")).hasSize(1);
	}

	@Test
	void aDifferenceIsMarkedInBoth() {
		Document page = checked(printed().replaceFirst("believes", "never thought"));
		assertThat(page.select(".checked h2").text()).isEqualTo("Differs");
		assertThat(page.select(".checked del").text()).isEqualTo("never thought");
		assertThat(page.select(".checked ins").text()).isEqualTo("believes");
	}

	@Test
	void whoeverIsNamedForAnothersWordsIsToldSo() {
		Document page = checked("“" + printed().replaceFirst("believes", "thinks") + "” Ngozi Eze said.");
		assertThat(page.select(".checked h2").text()).isEqualTo("Differs");
		assertThat(page.select(".checked").text()).contains("You name Ngozi Eze", "words of Yoshihide Suga");
	}

	@Test
	void severalAreCheckedOneByOne() {
		Document page = checked("“" + printed() + "” Suga said. Ana Ruiz said: “The bridge took us nine years.”");
		assertThat(page.select(".checked h2").eachText()).containsExactly("Verbatim", "Not in this corpus");
	}

	@Test
	void moreThanCanBeCheckedAtOnceIsSaidSo() {
		Document page = Page.at(HttpStatus.BAD_REQUEST, this.mvc, "/check?text={text}", "a ".repeat(1001));
		assertThat(page.select("[role=alert]").text()).contains("2,000", "2,002");
		assertThat(page.select("textarea").text()).startsWith("a a");
	}

	@Test
	void ofVeryManyTheFirstAreCheckedAndTheRestIsSaidSo() {
		Document page = checked("She said “it is very late now”. ".repeat(25));
		assertThat(page.select(".checked")).hasSize(20);
		assertThat(page.select(".notice").text()).contains("25 quotations", "first 20");
		assertThat(this.mvc.get().uri("/api/v1/check?text={text}", "She said “it is very late now”. ".repeat(25)))
			.bodyText()
			.startsWith("{\"given\":25,");
	}

	@Test
	void whatHasNoWordsHasNothingToCheck() {
		assertThat(checked("“”").select("main").text()).doesNotContain("Verbatim");
	}

	private String printed() {
		return Page.at(this.mvc, "/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources/p14")
			.select(".reading mark.direct")
			.text();
	}

	private Document checked(String text) {
		return Page.at(this.mvc, "/check?text={text}", text);
	}

}
