package org.ontherecord.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
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
		assertThat(page.locator("#hit-20 ~ .hit").first().boundingBox().y).isGreaterThan(bar);
		page.navigate(ARTICLE + "?q=the#p9");
		assertThat(page.locator("#p9 > p").boundingBox().y).isGreaterThan(bar);
	}

	@Test
	void theNextQuotationIsSaidWithItsSource(Chromium chromium) {
		Page page = chromium.visit().open(ARTICLE);
		page.locator("#p14 .number").focus();
		page.evaluate("() => scrollTo(0, document.querySelector('#p14').offsetTop - innerHeight / 3 - 40)");
		page.keyboard().press("j");
		String name = String.valueOf(page.evaluate("() => document.activeElement.getAttribute('aria-label')"));
		assertThat(name).startsWith("Yoshihide Suga: “");
		assertThat(page.locator(":focus.quote")).isVisible();
	}

	@Test
	void escapeClosesANote(Chromium chromium) {
		Page page = chromium.visit().open(ARTICLE);
		page.locator("#p14 .note summary").click();
		assertThat(page.locator("#p14 .note .evidence").first()).isVisible();
		page.keyboard().press("Escape");
		assertThat(page.locator(".note[open]")).hasCount(0);
		assertThat(page.locator("#p14 .note summary")).isFocused();
	}

	@Test
	void aClickOnQuotedWordsOpensTheirNoteAndClosesItAgain(Chromium chromium) {
		Page page = chromium.visit().open(ARTICLE);
		page.locator("#p14 mark").first().click();
		assertThat(page.locator("#p14 .note .evidence").first()).isVisible();
		page.locator("#p14 mark").first().click();
		assertThat(page.locator(".note[open]")).hasCount(0);
		page.locator("#p8 mark").first().click();
		assertThat(page.locator(".note[open]")).hasCount(1);
		page.locator("#p2 > p").click();
		assertThat(page.locator(".note[open]")).hasCount(0);
	}

	@Test
	void onAPhoneTheEvidenceComesUpFromBelowAndLeavesItsNoteInSight(Chromium chromium) {
		Page page = chromium.visit(new Browser.NewContextOptions().setViewportSize(390, 664)).open(ARTICLE);
		page.locator("#p14 mark").first().click();
		assertThat(page.locator("#p14 .note .evidence").first()).isVisible();
		BoundingBox sheet = page.locator("#p14 .note .opened").boundingBox();
		assertThat(sheet.y + sheet.height).isEqualTo(664);
		assertThat(sheet.width).isEqualTo(390);
		BoundingBox name = page.locator("#p14 .note summary").boundingBox();
		assertThat(name.y + name.height).isLessThanOrEqualTo(sheet.y);
		page.locator("#p14 .note summary").click();
		assertThat(page.locator(".note[open]")).hasCount(0);
	}

	@Test
	void oneNoteIsOpenAtATime(Chromium chromium) {
		Page page = chromium.visit().open(ARTICLE);
		page.locator("#p14 .note summary").click();
		page.locator("#p8 .note summary").first().click();
		assertThat(page.locator(".note[open]")).hasCount(1);
		assertThat(page.locator("#p8 .note[open]")).isVisible();
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
