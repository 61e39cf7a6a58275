package org.ontherecord.article.reading;

import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
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
	void quotedWordsLeadToMentionCueRuleAndConfidenceInWords() {
		Element note = evidence(Page.at(this.mvc, ARTICLE).selectFirst("#p14 p a"));
		assertThat(note.select(".mention").text()).startsWith("Chief Cabinet Secretary Yoshihide Suga");
		assertThat(note.select(".cue").text()).isEqualTo("said");
		assertThat(note.text()).contains("follow the quoted words")
			.contains("Surely: the text puts the source beside the words.");
	}

	@Test
	void quotedWordsLeadFromAPronounToTheFullNameAndItsParagraph() {
		Element evidence = evidence(Page.at(this.mvc, ARTICLE).selectFirst("#p18 p a"));
		assertThat(evidence.select("dd").first().text()).isEqualTo("“it” who is → “White House” ¶ 17");
		assertThat(evidence.select("dd a").attr("href")).isEqualTo(ARTICLE + "#p17");
	}

	@Test
	void aNameThatIsNotBeyondDoubtSaysSoBesideIt() {
		Document page = Page.at(this.mvc, ARTICLE);
		assertThat(page.select("#p14 small em")).isEmpty();
		assertThat(page.select("#p15 small em").text()).isEqualTo("(probably)");
	}

	@Test
	void theEvidenceSaysWhereInTheTextItsWordsStand() {
		Document page = Page.at(this.mvc, ARTICLE);
		assertThat(evidence(page.selectFirst("#p18 p a")).select("[data-at]")).isNotEmpty().allSatisfy((words) -> {
			int[] at = Stream.of(words.attr("data-at").split(" ")).mapToInt(Integer::parseInt).toArray();
			assertThat(page.select("#p" + at[0] + " > p").text().substring(at[1], at[2])).isEqualTo(words.text());
		});
	}

	@Test
	void everyRuleOfTheArticlesIsSaidInWords() {
		assertThat(Page.at(this.mvc, ARTICLE).select(".reading > div > p a")).isNotEmpty()
			.allSatisfy((words) -> assertThat(evidence(words).select("dd").eachText()).isNotEmpty()
				.noneMatch((sentence) -> sentence.startsWith("The rule “")));
	}

	@ParameterizedTest
	@ValueSource(strings = { ARTICLE, OTHER })
	void everyParagraphWithAQuotationHasANameBesideIt(String address) {
		assertThat(Page.at(this.mvc, address).select(".reading > div:has(> p a)")).isNotEmpty()
			.allSatisfy((paragraph) -> assertThat(paragraph.select("small").eachText()).isNotEmpty()
				.doesNotHaveDuplicates());
	}

	@Test
	void aNoteStandsForOneParagraphAlone() {
		Document page = Page.at(this.mvc, ARTICLE);
		assertThat(page.select("#p17 small").text()).startsWith("White House");
		assertThat(page.select("#p18 small").text()).startsWith("White House");
		assertThat(page.select("#p17 p a[href^=/quotes/]")).hasSameSizeAs(page.select("#p17 [id^=q-]"));
	}

	@Test
	void whereSeveralSpeakQuotedWordsSayWhichNameIsTheirs() {
		Document page = Page.at(this.mvc, ARTICLE);
		assertThat(page.select("#p9 p a[data-by=1]").text()).startsWith("that they will not engage");
		assertThat(page.select("#p9 small").eachText()).element(1).asString().startsWith("two governments");
		assertThat(page.select("#p14 [data-by]")).isEmpty();
	}

	@Test
	void wordsWithinAQuotationLeadToTheirOwnEvidenceAndThoseAroundThemToTheirs() {
		Elements words = Page.at(this.mvc, ARTICLE).select("#p15 p a");
		assertThat(words.eachAttr("class")).containsExactly("indirect", "partial", "indirect");
		assertThat(words.get(0).attr("href")).isEqualTo(words.get(2).attr("href"))
			.isNotEqualTo(words.get(1).attr("href"));
		assertThat(words.eachAttr("id")).hasSize(2).doesNotHaveDuplicates();
		assertThat(words.eachAttr("tabindex")).containsExactly("-1");
	}

	@Test
	void whatIsNobodysSaysSo() {
		Document page = Page.at(this.mvc, OTHER);
		assertThat(page.select("#p2 small").text()).contains("unattributed");
		assertThat(evidence(page.selectFirst("#p2 p a.nobody")).text()).contains("given to nobody");
	}

	@Test
	void aWordOfTheHeadlineThatIsNobodysIsMarkedWithoutAVerdictOnTheArticle() {
		Document page = Page.at(this.mvc, ARTICLE);
		assertThat(page.select("#headline h1 a.nobody").text()).isNotEmpty();
		assertThat(page.select("#headline small")).isEmpty();
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
		Document quote = Page.at(this.mvc, page.select("#p11 p a[id]").last().attr("href"));
		String next = quote.select("nav a[rel=next]").attr("href");
		assertThat(page.select("#p12 p a").eachAttr("href")).contains(next);
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

	/** How the source of quoted words is known, on the page that they lead to. */
	private Element evidence(Element words) {
		return Page.at(this.mvc, words.attr("href")).selectFirst(".evidence");
	}

	@Test
	void nothingIsStyledOrScriptedInline() {
		Document page = Page.at(this.mvc, ARTICLE);
		assertThat(page.select("[style], style, [onclick], script:not([src], [type=application/ld+json])")).isEmpty();
	}

}
