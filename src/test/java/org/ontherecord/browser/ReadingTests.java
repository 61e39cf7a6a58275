package org.ontherecord.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader does with an article's text.
 */
@BrowserTest
class ReadingTests {

	private static final String ARTICLE = "/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources";

	@Test
	void whatIsSelectedIsTheTextAlone(Chromium chromium) {
		Page page = chromium.visit().open(ARTICLE);
		String copied = String.valueOf(page.evaluate("""
				() => {
				  getSelection().setBaseAndExtent(document.querySelector("#p1"), 0, document.querySelector("#p18"), 2);
				  return getSelection().toString();
				}"""));
		assertThat(copied).contains("TOKYO — Japan has softened its stance on talks").doesNotContain("Who says it");
		assertThat(copied.lines()).noneMatch((line) -> line.strip().matches("\\d+"));
	}

	@Test
	void onAPhoneTheBarOfHitsLeavesWhatItLeadsToInSight(Chromium chromium) {
		Visit visit = chromium.visit(new Browser.NewContextOptions().setViewportSize(390, 664));
		Page page = visit.open(ARTICLE + "?q=the");
		page.locator(".finds a[href='#hit-20']").click();
		double bar = page.locator(".finds").boundingBox().height;
		assertThat(bar).isLessThan(60);
		assertThat(page.locator("#hit-20 ~ .hit, #hit-20 ~ a .hit, #hit-20 + .hit").first().boundingBox().y)
			.isGreaterThan(bar);
		page.navigate(ARTICLE + "?q=the#p9");
		assertThat(page.locator("#p9 > p").boundingBox().y).isGreaterThan(bar);
	}

	@Test
	void theNextQuotationIsSaidWithItsSource(Chromium chromium) {
		Page page = chromium.visit().open(ARTICLE);
		page.locator("#p14 > a").focus();
		page.evaluate("() => scrollTo(0, document.querySelector('#p14').offsetTop - innerHeight / 3 - 40)");
		page.keyboard().press("j");
		String name = String.valueOf(page.evaluate("() => document.activeElement.getAttribute('aria-label')"));
		assertThat(name).startsWith("Yoshihide Suga: “");
		assertThat(page.locator("#p14 p a:focus")).isVisible();
	}

	@Test
	void quotedWordsOpenTheirEvidenceAloneAndLightItInTheText(Chromium chromium) {
		Page page = chromium.visit().open(ARTICLE);
		page.locator("#p14 p a").first().click();
		assertThat(page.locator("#p14 > #beside .evidence")).hasCount(1);
		assertThat(page.locator("#p14 p a").first()).hasAttribute("aria-expanded", "true");
		assertThat(String.valueOf(page.evaluate("() => [...CSS.highlights.get('evidence')].join('|')")))
			.matches("Chief Cabinet Secretary Yoshihide Suga.*\\|said");
		page.locator("#p8 p a").first().click();
		assertThat(page.locator("#p8 > #beside .evidence")).hasCount(1);
		assertThat(page.locator(".evidence")).hasCount(1);
	}

	@Test
	void escapeASecondClickAndOneElsewhereCloseTheEvidence(Chromium chromium) {
		Page page = chromium.visit().open(ARTICLE);
		Locator words = page.locator("#p14 p a").first();
		words.click();
		assertThat(page.locator("#beside")).isFocused();
		page.keyboard().press("Escape");
		assertThat(page.locator("#beside")).hasCount(0);
		assertThat(words).isFocused();
		page.keyboard().press("Enter");
		assertThat(page.locator("#beside")).isVisible();
		words.click();
		assertThat(page.locator("#beside")).hasCount(0);
		words.click();
		assertThat(page.locator("#beside")).isVisible();
		page.locator("#p2 > p").click();
		assertThat(page.locator("#beside")).hasCount(0);
	}

	@Test
	void evidenceCoversNoName(Chromium chromium) {
		Page page = chromium.visit().open(ARTICLE);
		page.locator("#p14 p a").first().click();
		assertThat(page.locator("#beside")).isVisible();
		assertThat(page.evaluate(
				"""
						() => {
						  const panel = document.querySelector("#beside").getBoundingClientRect();
						  return [...document.querySelectorAll("small")].map((name) => name.getBoundingClientRect())
						    .filter((name) => name.bottom > panel.top && name.top < panel.bottom && name.right > panel.left).length;
						}"""))
			.isEqualTo(0);
	}

	@Test
	void onAPhoneTheEvidenceComesUpFromBelowAndLeavesItsWordsInSight(Chromium chromium) {
		Page page = chromium.visit(new Browser.NewContextOptions().setViewportSize(390, 664)).open(ARTICLE);
		page.locator("#p14 p a").first().click();
		assertThat(page.locator("#beside")).isVisible();
		BoundingBox sheet = page.locator("#beside").boundingBox();
		assertThat(sheet.y + sheet.height).isEqualTo(664);
		assertThat(sheet.width).isEqualTo(390);
		BoundingBox words = page.locator("#p14 p a").first().boundingBox();
		assertThat(words.y + words.height).isLessThanOrEqualTo(sheet.y);
	}

	@Test
	void quotedWordsCanBeSelectedThoughTheyAreLinks(Chromium chromium) {
		Page page = chromium.visit().open(ARTICLE);
		Locator words = page.locator("#p14 p a").first();
		words.scrollIntoViewIfNeeded();
		BoundingBox box = words.boundingBox();
		page.mouse().move(box.x + box.width / 2, box.y + 12);
		page.mouse().down();
		page.mouse().move(box.x + box.width / 2 + 120, box.y + 12, new Mouse.MoveOptions().setSteps(5));
		page.mouse().up();
		assertThat(String.valueOf(page.evaluate("() => getSelection().toString()"))).isNotEmpty();
		assertThat(page.locator("#beside")).hasCount(0);
		assertThat(page.url()).endsWith(ARTICLE);
	}

	@Test
	void aNumbersLinkLastsAlsoAfterAnotherWasCopied(Chromium chromium) {
		Page page = chromium.visit().open(ARTICLE);
		page.locator("#p14 > a").click();
		page.locator("#p8 > a").click();
		assertThat(page.url()).containsPattern(ARTICLE + "/p8-[0-9a-f]{6}$");
		assertThat(page.locator("#p8 > a")).hasAccessibleName("Link to paragraph 8");
	}

	@Test
	void whatIsCopiedTakesAlongWhereItIsFrom(Chromium chromium) {
		Page page = chromium.visit().open(ARTICLE);
		String copied = String.valueOf(page.evaluate("""
				() => {
				  getSelection().selectAllChildren(document.querySelector("#p8 > p"));
				  const event = new ClipboardEvent("copy", { bubbles: true, clipboardData: new DataTransfer() });
				  document.querySelector("#p8 > p").dispatchEvent(event);
				  return event.clipboardData.getData("text/plain");
				}"""));
		assertThat(copied).startsWith("“North Korea will play").contains("\n\nJapan softens stance", ARTICLE + "/p8-");
	}

	@Test
	void theKeysCanBeAskedForOnEveryPage(Chromium chromium) {
		Page page = chromium.visit().open("/search");
		page.locator("footer #help").click();
		assertThat(page.locator("#keys")).isVisible();
	}

	@Test
	void aLateAnswerDoesNotTakeThePlaceOfANewerOne(Chromium chromium) {
		Page page = chromium.visit().open("/search");
		List<Route> asked = new ArrayList<>();
		page.route("**/search/suggest*", asked::add);
		page.locator("#ask").pressSequentially("su");
		page.waitForCondition(() -> asked.size() == 1);
		page.locator("#ask").pressSequentially("ga");
		page.waitForCondition(() -> asked.size() == 2);
		asked.get(1).fulfill(suggesting("new"));
		assertThat(page.locator("#suggestions option[value=new]")).hasCount(1);
		asked.get(0).fulfill(suggesting("late"));
		page.waitForTimeout(500);
		assertThat(page.locator("#suggestions option[value=new]")).hasCount(1);
	}

	private static Route.FulfillOptions suggesting(String name) {
		return new Route.FulfillOptions().setContentType("text/html")
			.setBody("<datalist><option value='" + name + "'></option></datalist>");
	}

}
