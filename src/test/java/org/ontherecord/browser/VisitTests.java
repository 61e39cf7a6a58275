package org.ontherecord.browser;

import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Visits from beginning to end, with and without script.
 */
@BrowserTest
class VisitTests {

	private static final String SUGA = "Yoshihide Suga";

	@ParameterizedTest(name = "with script: {0}")
	@ValueSource(booleans = { true, false })
	void aReaderFindsWhatASpeakerSaidAndWhyItIsTheirs(boolean script, Chromium chromium) {
		Visit visit = visit(chromium, script);
		asksWhatWasSaidBy("suga", visit.open("/quotes"));
		goesFromTheQuotationToItsArticle(visit);
		opensTheEvidenceOf(SUGA, "Chief Cabinet Secretary Yoshihide Suga", visit.page(), script);
		goesOnToEverythingTheySaid(SUGA, visit);
	}

	@ParameterizedTest(name = "with script: {0}")
	@ValueSource(booleans = { true, false })
	void aReaderSearchesAndComesBackToTheHits(boolean script, Chromium chromium) {
		Visit visit = visit(chromium, script);
		searchesFor("denuclearization", visit.open("/"));
		followsTheHitIn("Paragraph 17", visit);
		goesBackToTheSearch(visit);
	}

	@Test
	void aReaderCopiesTheLinkOfAParagraph(Chromium chromium) {
		Visit visit = chromium.visit();
		visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		String copied = copiesTheLinkOf(14, visit.open(Addresses.ARTICLE));
		somebodyElseFollows(copied, chromium.visit());
		somebodyElseFollows(copied, chromium.visitWithoutScript());
	}

	@Test
	void withoutScriptTheNumberOfAParagraphIsItsLink(Chromium chromium) {
		Visit visit = chromium.visitWithoutScript();
		visit.open(Addresses.ARTICLE).locator("#p14 > a").click();
		assertThat(visit.where()).matches(Addresses.ARTICLE + "/p14-[0-9a-f]{6}");
		assertThat(visit.page().locator("#p14")).isInViewport();
	}

	@ParameterizedTest(name = "with script: {0}")
	@ValueSource(booleans = { true, false })
	void aLinkFindsItsParagraphWhereverItHasMoved(boolean script, Chromium chromium) {
		Visit visit = visit(chromium, script);
		String link = visit.open(Addresses.ARTICLE).locator("#p14 > a").getAttribute("href");
		visit.open(Addresses.ARTICLE + "/p3-" + link.substring(link.lastIndexOf('-') + 1));
		assertThat(visit.page().locator(".news")).containsText("this was paragraph 3. It is paragraph 14 now");
		assertThat(visit.page().locator("#p14")).isInViewport();
	}

	@ParameterizedTest(name = "with script: {0}")
	@ValueSource(booleans = { true, false })
	void aReaderChangesTheLanguageAndItStays(boolean script, Chromium chromium) {
		Visit visit = visit(chromium, script);
		visit.open(Addresses.ARTICLE).getByRole(AriaRole.LINK, named("日本語")).click();
		assertThat(visit.page().locator("html")).hasAttribute("lang", "ja");
		assertThat(visit.page().locator("article")).hasAttribute("lang", "en");
		visit.page().getByRole(AriaRole.LINK, named("情報源")).click();
		assertThat(visit.page().locator("h1")).hasText("情報源");
		assertThat(visit.where()).isEqualTo("/sources");
	}

	@Test
	void aReaderIsGreetedInTheLanguageOfTheirBrowser(Chromium chromium) {
		Visit visit = chromium.visit(new Browser.NewContextOptions().setLocale("ko-KR"));
		assertThat(visit.open("/").locator("h1")).hasText("기사");
	}

	private static Visit visit(Chromium chromium, boolean script) {
		return script ? chromium.visit() : chromium.visitWithoutScript();
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name).setExact(true);
	}

	private static void asksWhatWasSaidBy(String surname, Page page) {
		page.getByLabel("Speaker").fill(surname);
		page.getByRole(AriaRole.BUTTON, named("Show")).click();
		assertThat(page.locator("article.said").first()).containsText(SUGA);
	}

	private static void goesFromTheQuotationToItsArticle(Visit visit) {
		visit.page().locator("blockquote footer a").first().click();
		assertThat(visit.where()).startsWith(Addresses.ARTICLE + "#q-");
		assertThat(visit.page().locator("#p14")).isInViewport();
	}

	private static void opensTheEvidenceOf(String name, String mention, Page page, boolean script) {
		assertThat(page.locator("#p14 small")).containsText(name);
		page.locator("#p14 p a").first().click();
		assertThat(page.locator(script ? "#p14 .evidence" : "main > section .evidence")).containsText(mention);
	}

	private static void goesOnToEverythingTheySaid(String name, Visit visit) {
		visit.page().getByRole(AriaRole.LINK, named("All their quotations")).first().click();
		assertThat(visit.where()).isEqualTo(Addresses.SOURCE);
		assertThat(visit.page().locator("h1")).hasText(name);
	}

	private static void searchesFor(String words, Page page) {
		page.getByRole(AriaRole.SEARCHBOX).fill(words);
		page.getByRole(AriaRole.SEARCHBOX).press("Enter");
		assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("paragraph");
		assertThat(page.locator("mark.hit").first()).isVisible();
	}

	private static void followsTheHitIn(String paragraph, Visit visit) {
		visit.page().getByRole(AriaRole.LINK, named(paragraph)).first().click();
		assertThat(visit.page().locator("#p17 mark.hit").first()).isInViewport();
	}

	private static void goesBackToTheSearch(Visit visit) {
		visit.page().getByRole(AriaRole.LINK, named("Back to the search")).click();
		assertThat(visit.where()).isEqualTo("/search?q=denuclearization");
	}

	private static String copiesTheLinkOf(int paragraph, Page page) {
		page.locator("#p%d > a".formatted(paragraph)).click();
		assertThat(page.locator("#say")).hasText("Link to paragraph %d copied".formatted(paragraph));
		return String.valueOf(page.evaluate("() => navigator.clipboard.readText()"));
	}

	private static void somebodyElseFollows(String link, Visit visit) {
		visit.page().navigate(link);
		assertThat(visit.where()).matches(Addresses.ARTICLE + "/p14-[0-9a-f]{6}");
		assertThat(visit.page().locator("#p14")).isInViewport();
		assertThat(visit.page().locator(".news")).hasCount(0);
	}

}
