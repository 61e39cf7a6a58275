package org.ontherecord.article.reading;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.Page;
import org.ontherecord.ReadingRoom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@ReadingRoom
class ReadingPageTests {

	private static final String ARTICLE = "/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources";

	private static final String OTHER = "/articles/abe-leaning-toward-dialogue-with-north-korea-following-the-uss-lead";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void aNoteLeadsToMentionCueRuleAndConfidenceInWords() {
		Element note = evidence(Page.at(this.mvc, ARTICLE).selectFirst("#p14 .why"));
		assertThat(note.select(".mention").text()).startsWith("Chief Cabinet Secretary Yoshihide Suga");
		assertThat(note.select(".cue").text()).isEqualTo("said");
		assertThat(note.text()).contains("follow the quoted words")
			.contains("Surely: the text puts the source beside the words.");
	}

	@Test
	void aNoteLeadsFromAPronounToTheFullNameAndItsParagraph() {
		Document page = Page.at(this.mvc, ARTICLE);
		Element evidence = evidence(page.selectFirst("#p18 .why"));
		assertThat(evidence.select("dd").first().text()).isEqualTo("“it” who is → “White House” ¶ 17");
		assertThat(evidence.select("dd a").attr("href")).isEqualTo(ARTICLE + "#p17");
		assertThat(page.select("#p17 > p .mention[data-for]").text()).contains("White House");
	}

	@Test
	void aNameThatIsNotBeyondDoubtSaysSoBesideIt() {
		Document page = Page.at(this.mvc, ARTICLE);
		assertThat(page.select("#p14 .note summary .doubt")).isEmpty();
		assertThat(page.select("#p15 .note summary .doubt").text()).isEqualTo("(probably)");
	}

	@Test
	void whatANoteSaysIsAlsoMarkedInTheText() {
		Document page = Page.at(this.mvc, ARTICLE);
		String quote = page.select("#p14 .why a").attr("href").replace("/quotes/", "");
		assertThat(page.select("#p14 > p .mention[data-for~=" + quote + "]").text()).contains("Suga");
		assertThat(page.select("#p14 > p .cue[data-for~=" + quote + "]").text()).isEqualTo("said");
	}

	@Test
	void everyRuleOfTheArticlesIsSaidInWords() {
		assertThat(Page.at(this.mvc, ARTICLE).select(".why")).isNotEmpty()
			.allSatisfy((why) -> assertThat(evidence(why).select("dd").eachText()).isNotEmpty()
				.noneMatch((words) -> words.startsWith("The rule “")));
	}

	@ParameterizedTest
	@ValueSource(strings = { ARTICLE, OTHER })
	void everyParagraphWithAQuotationHasANameBesideIt(String address) {
		assertThat(Page.at(this.mvc, address).select(".paragraph:has(> p .quote)")).isNotEmpty()
			.allSatisfy((paragraph) -> assertThat(paragraph.select(".note summary .source").eachText()).isNotEmpty()
				.doesNotHaveDuplicates());
	}

	@Test
	void aNoteStandsForOneParagraphAlone() {
		Document page = Page.at(this.mvc, ARTICLE);
		assertThat(page.select("#p17 .note summary .source").text()).isEqualTo("White House");
		assertThat(page.select("#p18 .note summary .source").text()).isEqualTo("White House");
		assertThat(page.select("#p17 .why")).hasSameSizeAs(page.select("#p17 [id^=q-]"));
	}

	@Test
	void whatIsNobodysSaysSo() {
		Element note = Page.at(this.mvc, OTHER).selectFirst("#p2 .note");
		assertThat(note.select("summary").text()).contains("unattributed");
		assertThat(evidence(note).text()).contains("given to nobody");
	}

	@Test
	void aWordOfTheHeadlineThatIsNobodysIsMarkedWithoutAVerdictOnTheArticle() {
		Document page = Page.at(this.mvc, ARTICLE);
		assertThat(page.select("#headline h1 .quote.nobody").text()).isNotEmpty();
		assertThat(page.select("#headline .note")).isEmpty();
	}

	@Test
	void theIndexShowsWhereEachSourceSpeaks() {
		Document page = Page.at(this.mvc, ARTICLE);
		Element entry = page.select(".index li:contains(White House)").first();
		assertThat(entry.select("svg").attr("aria-label")).isEqualTo("Quoted in paragraphs 17, 18");
		assertThat(page.select("#p17 " + entry.select("a").attr("href"))).hasSize(1);
	}

	@Test
	void quotationsLeadToTheNextOneWithoutScript() {
		Document page = Page.at(this.mvc, ARTICLE);
		Document quote = Page.at(this.mvc, page.select("#p11 .words a").last().attr("href"));
		String next = quote.select("nav a[rel=next]").attr("href");
		assertThat(page.select("#p12 .words a").eachAttr("href")).contains(next);
	}

	@Test
	void theSearchOneCameFromIsMarkedWithAWayToEachHit() {
		Document page = Page.at(this.mvc, ARTICLE + "?q=nuclear -Friday");
		assertThat(page.select("mark.hit").eachText()).hasSize(5).containsOnly("nuclear");
		assertThat(page.select(".finds a[href=#hit-2]")).hasSize(1);
		assertThat(page.select("#p3 #hit-2")).hasSize(1);
	}

	@Test
	void withoutASearchNothingIsMarkedAsFound() {
		assertThat(Page.at(this.mvc, ARTICLE).select(".hit, .finds")).isEmpty();
		assertThat(Page.at(this.mvc, ARTICLE + "?q=").select(".hit, .finds")).isEmpty();
	}

	@Test
	void whatIsAskedForSeldomIsNotInThePage() {
		assertThat(Page.at(this.mvc, ARTICLE).select(".evidence")).isEmpty();
	}

	/** How the name in a note is known, on the page that the note links to. */
	private Element evidence(Element note) {
		return Page.at(this.mvc, note.selectFirst(".words a").attr("href")).selectFirst(".evidence");
	}

	@Test
	void nothingIsStyledOrScriptedInline() {
		Document page = Page.at(this.mvc, ARTICLE);
		assertThat(page.select("[style], style, [onclick], script:not([src], [type=application/ld+json])")).isEmpty();
	}

}
