package org.ontherecord.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What axe-core, which knows WCAG 2.2, can find wrong with a page: nothing.
 */
@BrowserTest
class OpenToEveryoneTests {

	private static final List<String> WHAT_TO_LOOK_FOR = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	@ParameterizedTest
	@MethodSource("org.ontherecord.browser.Addresses#all")
	void axeFindsNothing(String address, Chromium chromium) {
		Page page = chromium.visit().open(address);
		Map<String, List<String>> found = new LinkedHashMap<>();
		for (Look look : Look.values()) {
			look.of(page);
			for (int width : look.widths()) {
				page.setViewportSize(width, 800);
				violations(page).forEach((violation) -> found.computeIfAbsent(violation, (key) -> new ArrayList<>())
					.add(look + " " + width));
			}
		}
		assertThat(found).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ja", "ko" })
	void axeFindsNothingInOtherLanguages(String language, Chromium chromium) {
		Page page = chromium.visit().open(Addresses.PARAGRAPH + "?lang=" + language);
		assertThat(violations(page)).isEmpty();
	}

	private static Stream<String> violations(Page page) {
		return new AxeBuilder(page).withTags(WHAT_TO_LOOK_FOR)
			.setLegacyMode(true)
			.analyze()
			.getViolations()
			.stream()
			.flatMap((rule) -> rule.getNodes().stream().map((node) -> say(rule, node)));
	}

	private static String say(Rule rule, CheckedNode node) {
		return "%s, %s: %s".formatted(rule.getId(), node.getTarget(), node.getFailureSummary());
	}

}
