package org.ontherecord.cite;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.ontherecord.Page;
import org.ontherecord.ReadingRoom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What programs that keep references read in the pages.
 */
@ReadingRoom
class StructuredDataTests {

	private static final String ARTICLE = "/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JsonMapper mapper;

	@Test
	void anArticleIsOneNewspaperArticle() {
		Document page = Page.at(this.mvc, ARTICLE);
		assertThat(page.select("meta[name=DC.type]").attr("content")).isEqualTo("newspaperArticle");
		assertThat(page.select("meta[name=DC.title]").attr("content")).isEqualTo(page.select("h1").text());
		assertThat(page.select("meta[name=citation_journal_title]")).isEmpty();
		assertThat(described(page).get("@type").asString()).isEqualTo("NewsArticle");
		assertThat(described(page).get("url").asString()).endsWith(ARTICLE);
	}

	@Test
	void aQuotationSaysWhose() {
		JsonNode quotation = described(Page.at(this.mvc, "/quotes/ed2ebdf68d8fe197"));
		assertThat(quotation.get("@type").asString()).isEqualTo("Quotation");
		assertThat(quotation.get("text").asString()).isNotBlank();
		assertThat(quotation.get("isPartOf").asString()).contains("/articles/");
	}

	@Test
	void aPageSaysUnderWhichAddressItIsCited() {
		assertThat(Page.at(this.mvc, ARTICLE + "/p8").select("link[rel=cite-as]").attr("href"))
			.startsWith("http://localhost")
			.endsWith(ARTICLE + "/p8");
	}

	private JsonNode described(Document page) {
		return this.mapper.readTree(page.select("script[type=application/ld+json]").first().data());
	}

}
