package org.ontherecord.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A narrow window, or large type, never makes a reader scroll sideways.
 */
@BrowserTest
class NarrowTests {

	private static final String BEYOND_THE_EDGE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja", "ko" })
	void nothingIsBeyondTheEdgeAt320Pixels(String language, Chromium chromium) {
		Visit visit = chromium.visit(new Browser.NewContextOptions().setViewportSize(320, 640).setLocale(language));
		Addresses.all().forEach((address) -> assertNothingIsBeyondTheEdge(visit.open(address)));
	}

	/** A window of 1280 by 1024 pixels at 400 % is 320 by 256 wide ones. */
	@Test
	void nothingIsBeyondTheEdgeAtFourTimesTheSize(Chromium chromium) {
		Visit visit = chromium.visit(new Browser.NewContextOptions().setViewportSize(320, 256).setDeviceScaleFactor(4));
		Addresses.all().forEach((address) -> assertNothingIsBeyondTheEdge(visit.open(address)));
	}

	/** Where the notes have just found room beside the text. */
	@ParameterizedTest
	@ValueSource(ints = { 1100, 1200, 1280 })
	void nothingIsBeyondTheEdgeBesideTheText(int width, Chromium chromium) {
		Visit visit = chromium.visit(new Browser.NewContextOptions().setViewportSize(width, 800));
		Addresses.all().forEach((address) -> assertNothingIsBeyondTheEdge(visit.open(address)));
	}

	private static void assertNothingIsBeyondTheEdge(Page page) {
		assertThat(page.evaluate(BEYOND_THE_EDGE)).as(page.url()).isEqualTo(0);
	}

}
