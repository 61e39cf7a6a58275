package org.ontherecord.browser;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything can be done with a keyboard alone.
 */
@BrowserTest
class KeyboardTests {

	private static final int ENOUGH = 60;

	/**
	 * What has the focus: whether it can be seen, and whether it stands after the last.
	 */
	private static final String FOCUS = """
			() => {
			  const now = document.activeElement;
			  const last = window.lastFocus;
			  window.lastFocus = now;
			  if (now === document.body) return null;
			  const box = now.getClientRects()[0];
			  const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height, 20) / 2);
			  return {
			    what: now.outerHTML.slice(0, 120),
			    marked: parseFloat(getComputedStyle(now).outlineWidth) >= 2,
			    seen: box.bottom > 0 && box.top < innerHeight && !!top && (now.contains(top) || top.contains(now)),
			    after: !last || !!(last.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING)
			  };
			}""";

	@ParameterizedTest
	@MethodSource("org.ontherecord.browser.Addresses#all")
	void theFocusIsSeenAndGoesThroughThePageInReadingOrder(String address, Chromium chromium) {
		Page page = chromium.visit().open(address);
		page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }");
		for (int stop = 0; stop < ENOUGH; stop++) {
			page.keyboard().press("Tab");
			if (!(page.evaluate(FOCUS) instanceof Map<?, ?> focus)) {
				return;
			}
			assertThat(List.of(focus.get("marked"), focus.get("seen"), focus.get("after"))).as("%s", focus.get("what"))
				.containsOnly(true);
		}
	}

	@Test
	void aKeyboardAloneReadsSearchesAndCopies(Chromium chromium) {
		Visit visit = chromium.visit();
		visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		Page page = visit.open("/");
		skipsToTheText(page);
		searches("denuclearization", page);
		opensTheFirst("ol.hits a", page);
		opensTheFirst("a.name", page);
		opensTheFirst("main h2 a", page);
		goesFromQuotationToQuotation(page);
		copiesTheLinkOfTheParagraph(page);
		asksForTheKeys(page);
	}

	private static void skipsToTheText(Page page) {
		page.keyboard().press("Tab");
		assertThat(page.locator(".skip")).isFocused();
		page.keyboard().press("Enter");
		assertThat(page.locator("main")).isFocused();
	}

	private static void searches(String words, Page page) {
		page.keyboard().press("/");
		page.keyboard().type(words);
		page.keyboard().press("Enter");
		assertThat(page.locator("mark.hit").first()).isVisible();
	}

	private static void opensTheFirst(String link, Page page) {
		String address = page.locator(link).first().getAttribute("href");
		page.locator(link).first().focus();
		page.keyboard().press("Enter");
		page.waitForURL((url) -> url.endsWith(address));
	}

	private static void goesFromQuotationToQuotation(Page page) {
		page.keyboard().press("j");
		String first = String.valueOf(page.evaluate("() => document.activeElement.getAttribute('aria-label')"));
		page.keyboard().press("j");
		page.keyboard().press("k");
		assertThat(page.evaluate("() => document.activeElement.getAttribute('aria-label')")).isEqualTo(first);
	}

	private static void copiesTheLinkOfTheParagraph(Page page) {
		page.keyboard().press("c");
		assertThat(page.locator("#say")).containsText("copied");
		assertThat(String.valueOf(page.evaluate("() => navigator.clipboard.readText()"))).contains("/articles/");
	}

	private static void asksForTheKeys(Page page) {
		page.keyboard().press("?");
		assertThat(page.locator("#keys")).isVisible();
		page.keyboard().press("Escape");
		assertThat(page.locator("#keys")).isHidden();
	}

}
