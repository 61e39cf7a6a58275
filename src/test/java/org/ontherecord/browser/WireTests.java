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

	@Test
	void anArticleWithEverythingIsAtMost60Kilobytes(Chromium chromium) {
		Visit visit = chromium.visit();
		List<Request> requests = new ArrayList<>();
		visit.page().onRequestFinished(requests::add);
		visit.open(Addresses.ARTICLE).waitForLoadState(LoadState.NETWORKIDLE);
		assertThat(requests).hasSizeGreaterThan(3);
		assertThat(requests.stream().mapToInt(WireTests::bytes).sum()).isPositive().isLessThanOrEqualTo(BUDGET);
	}

	private static int bytes(Request request) {
		return request.sizes().responseHeadersSize + request.sizes().responseBodySize;
	}

}
