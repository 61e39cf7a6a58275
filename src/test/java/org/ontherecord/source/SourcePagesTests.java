package org.ontherecord.source;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.ontherecord.Page;
import org.ontherecord.ReadingRoom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@ReadingRoom
class SourcePagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void aSourceHasRoleAndStripForEachArticle() {
		Element article = Page.at(this.mvc, "/sources/donald-trump").select(".in-article").first();
		assertThat(article.select(".role").text()).isEqualTo("President");
		assertThat(article.select("svg path[d^=M]")).hasSize(1);
	}

	@Test
	void quotationsOfOneParagraphShareIt() {
		Document page = Page.at(this.mvc, "/sources/donald-trump");
		assertThat(page.select("blockquote p:contains(friendly negotiation)")).hasSize(1);
		assertThat(page.select("blockquote:contains(friendly negotiation) li")).hasSizeGreaterThan(1);
	}

	@Test
	void sourcesAreFilteredByALetterOfAnyName() {
		assertThat(names("/sources?letter=s&kind=person")).contains("Shinzo Abe", "Yoshihide Suga")
			.doesNotContain("Donald Trump");
	}

	@Test
	void sourcesAreFilteredByName() {
		assertThat(names("/sources?name=YOSHIHIDE")).containsExactly("Yoshihide Suga");
		assertThat(names("/sources?name=%25")).isEmpty();
		assertThat(Page.at(this.mvc, "/sources?name=xyz").select("[role=status]").text()).contains("Nobody");
	}

	@Test
	void aLetterIsOneLetter() {
		Page.at(HttpStatus.BAD_REQUEST, this.mvc, "/sources?letter=SS");
	}

	@Test
	void aSourcesQuotationsAreNarrowedByWordsAndKindAndTakenAlongAsTheyAre() {
		Document page = Page.at(this.mvc, "/sources/donald-trump?q=friendly");
		assertThat(page.select(".in-article blockquote")).isNotEmpty()
			.allSatisfy((said) -> assertThat(said.text()).contains("friendly"));
		String data = page.select("a[type]").attr("href");
		assertThat(data).startsWith("/quotes.jsonl?speaker=donald-trump&q=friendly");
		assertThat(this.mvc.get().uri(data)).hasHeader("X-Total-Count",
				page.select(".lead").text().split(" ")[0].replace("One", "1"));
	}

	@Test
	void compareIsReachedFromTheMenuAndFromEverySource() {
		Document page = Page.at(this.mvc, "/sources/donald-trump");
		assertThat(page.select("header nav a").eachAttr("href")).contains("/sources/compare");
		assertThat(page.select(".facets a").eachAttr("href")).contains("/sources/compare?a=donald-trump");
		assertThat(Page.at(this.mvc, "/sources/compare").select("#names option").eachAttr("value"))
			.contains("Shinzo Abe");
	}

	@Test
	void aLetterThatLeadsNowhereIsNoLink() {
		Document page = Page.at(this.mvc, "/sources?kind=person");
		assertThat(page.select(".letters a").eachText()).contains("S", "T").doesNotContain("X");
		assertThat(page.select(".letters > span").eachText()).contains("X");
	}

	@Test
	void whereNobodyHasANameThePageSaysWhoIsQuoted() {
		assertThat(Page.at(HttpStatus.NOT_FOUND, this.mvc, "/sources/trumpet").select(".hint").text())
			.isEqualTo("These are quoted: Donald Trump");
		assertThat(Page.at(this.mvc, "/quotes?speaker=Sugar").select("main").text())
			.contains("Nobody is quoted as “Sugar”.", "These are quoted: Yoshihide Suga");
		assertThat(Page.at(HttpStatus.BAD_REQUEST, this.mvc, "/quotes?type=loud").text())
			.contains("it can be: direct, partial, indirect");
	}

	@Test
	void twoSourcesStandSideBySide() {
		Document page = Page.at(this.mvc, "/sources/compare?a=shinzo-abe&b=trump");
		assertThat(page.select(".sides h2").eachText()).containsExactly("Shinzo Abe", "Donald Trump");
		assertThat(page.select(".sides section").get(1).text()).contains("friendly negotiation");
	}

	@Test
	void wordsNarrowBothSides() {
		Document page = Page.at(this.mvc, "/sources/compare?a=shinzo-abe&b=trump&q=maximum");
		assertThat(page.select(".sides section").get(0).text()).contains("No quotation has “maximum” in it");
		assertThat(page.select(".sides section").get(1).select("mark").text()).contains("maximum pressure");
	}

	@Test
	void whoIsNotQuotedIsSaidToBeNobody() {
		assertThat(Page.at(this.mvc, "/sources/compare?a=shinzo-abe&b=qqqq").select(".sides").text())
			.contains("Nobody is quoted as “qqqq”", "These are quoted: ");
	}

	@Test
	void theMapAndItsTableCountTheWholeSelection() {
		Document page = Page.at(this.mvc, "/quotes?speaker=suga");
		assertThat(page.select(".map h3").text()).startsWith("People");
		assertThat(page.select(".map tbody tr").eachText()).hasSize(1).first().asString().startsWith("Yoshihide Suga");
	}

	@Test
	void theTablesFiguresAddUpToAllQuotations() {
		Document page = Page.at(this.mvc, "/quotes");
		int sum = page.select(".map tbody .figure").eachText().stream().mapToInt(Integer::parseInt).sum();
		assertThat(page.select("main > [role=status]").text()).startsWith(sum + " quotations");
	}

	@Test
	void aQuotationsPageMarksItsEvidenceAndLeadsToItsArticle() {
		String quote = Page.at(this.mvc, "/quotes?speaker=suga").select(".said li a[href^=/quotes/]").attr("href");
		Document page = Page.at(this.mvc, quote);
		assertThat(page.select(".reading mark.quote").text()).startsWith("Japan believes");
		assertThat(page.select(".reading .mention").text()).contains("Yoshihide Suga");
		assertThat(page.select(".reading .cue").text()).isEqualTo("said");
		assertThat(page.select("meta[property=og:title]").attr("content"))
			.startsWith("Yoshihide Suga: “Japan believes");
		assertThat(page.select("link[rel=canonical]").attr("href")).contains("/articles/");
		assertThat(page.select(".ways a").eachAttr("href")).anyMatch((link) -> link.contains("#q-"))
			.anyMatch((link) -> link.contains("#:~:text="));
	}

	@Test
	void aQuotationThatIsNotThereIsMissing() {
		Page.at(HttpStatus.NOT_FOUND, this.mvc, "/quotes/0000000000000000");
	}

	private List<String> names(String address) {
		return Page.at(this.mvc, address).select("tbody th").eachText();
	}

}
