package org.ontherecord.browser;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An article on paper.
 */
@BrowserTest
class PaperTests {

	@Test
	void anArticleCanBePrinted(Chromium chromium) {
		Page page = chromium.visit().open(Addresses.ARTICLE);
		byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
		assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-").contains("/Type /Page");
	}

	@Test
	void paperHasTheTextItsNumbersAndWhoSpeaksButNoWaysOn(Chromium chromium) {
		Page page = chromium.visit().open(Addresses.ARTICLE);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator("#p14 > a")).isVisible();
		assertThat(page.locator("#p14 small")).isVisible();
		for (String way : new String[] { "header.site nav", "header.site form", "footer.site" }) {
			assertThat(page.locator(way).first()).isHidden();
		}
	}

}
