package org.ontherecord.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an article costs to read.
 */
@BrowserTest
class WireTests {

	private static final int BUDGET = 60_000;

	private static final int FACES = 120_000;

	/** The faces come once, after the text, and stay. */
	@Test
	void anArticleWithEverythingIsAtMost60KilobytesAndItsFaces120(Chromium chromium) {
		Visit visit = chromium.visit();
		List<Request> requests = new ArrayList<>();
		visit.page().onRequestFinished(requests::add);
		visit.open(Addresses.ARTICLE).waitForLoadState(LoadState.NETWORKIDLE);
		assertThat(requests).hasSizeGreaterThan(3);
		assertThat(bytes(requests, false)).isPositive().isLessThanOrEqualTo(BUDGET);
		assertThat(bytes(requests, true)).isPositive().isLessThanOrEqualTo(FACES);
	}

	private static int bytes(List<Request> requests, boolean faces) {
		return requests.stream()
			.filter((request) -> request.url().contains("/fonts/") == faces)
			.mapToInt(WireTests::bytes)
			.sum();
	}

	private static int bytes(Request request) {
		return request.sizes().responseHeadersSize + request.sizes().responseBodySize;
	}

}
