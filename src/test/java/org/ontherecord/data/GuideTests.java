package org.ontherecord.data;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.ontherecord.Page;
import org.ontherecord.ReadingRoom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page about data tells of all there are.
 */
@ReadingRoom
class GuideTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Test
	void everyAddressOfDataIsThere() {
		String listed = Page.at(this.mvc, "/data").select("main dt code").text().replace("{source}", "{slug}") + " ";
		List<String> data = this.requestMappingHandlerMapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter((path) -> path.startsWith("/api/") || path.matches(".*(\\.\\w+|/cite|oembed)"))
			.filter((path) -> !path.matches("/sitemap-.*|/robots.txt"))
			.map((path) -> path.replaceAll("\\{(\\w+):[^/]*}", "{$1}"))
			.toList();
		assertThat(data).isNotEmpty()
			.allSatisfy((path) -> assertThat(listed).containsPattern("\\Q" + path + "\\E[ ?]"));
	}

	@Test
	void everyExampleIsThere() {
		Document page = Page.at(this.mvc, "/data");
		assertThat(page.select("main dt a")).hasSameSizeAs(page.select("main dt"))
			.allSatisfy((example) -> assertThat(this.mvc.get().uri(java.net.URI.create(example.attr("href"))))
				.hasStatusOk());
	}

}
