package org.ontherecord.cite;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.Page;
import org.ontherecord.ReadingRoom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the two articles can be cited.
 */
@ReadingRoom
class CitePagesTests {

	private static final String ARTICLE = "/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void aPageHasEveryFormatToCopyAndToKeep() {
		Document page = Page.at(this.mvc, ARTICLE + "/p14/cite");
		assertThat(page.select("h1").text()).isEqualTo("Cite paragraph 14");
		assertThat(page.select(".citation h2").eachAttr("id")).containsExactly("apa", "mla", "chicago", "bibtex", "ris",
				"csl-json");
		assertThat(page.select("pre").eachText()).anySatisfy((text) -> assertThat(text).contains("para. 14"));
		assertThat(page.select("[href=?format=bibtex]").text()).endsWith("-p14.bib");
	}

	@ParameterizedTest
	@CsvSource({ ARTICLE + "," + ARTICLE + "/cite", ARTICLE + "/p14," + ARTICLE + "/p14/cite",
			"/quotes/ed2ebdf68d8fe197,/quotes/ed2ebdf68d8fe197/cite" })
	void everyPageOfATextLeadsToItsCitation(String page, String citation) {
		assertThat(Page.at(this.mvc, page).select("main [href=" + citation + "]")).isNotEmpty();
	}

	@Test
	void aFormatIsAFileOfItsKind() {
		assertThat(this.mvc.get().uri(ARTICLE + "/p14/cite?format=ris")).hasStatusOk()
			.hasContentTypeCompatibleWith("application/x-research-info-systems")
			.hasHeader("Content-Disposition", "attachment; filename=\"" + ARTICLE.substring(10) + "-p14.ris\"");
	}

	@ParameterizedTest
	@CsvSource({ "/p99/cite, 404", "/p0/cite, 404", "x/cite, 404" })
	void whatIsNotThereIsSaidSo(String rest, int status) {
		Document page = Page.at(HttpStatus.valueOf(status), this.mvc, ARTICLE + rest);
		assertThat(page.select("main p").text()).isNotBlank();
	}

}
