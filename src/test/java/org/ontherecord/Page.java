package org.ontherecord;

import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages as a browser without script gets them.
 */
public final class Page {

	private Page() {
	}

	/** A page that is there. */
	public static Document at(MockMvcTester mvc, String address, Object... variables) {
		return at(HttpStatus.OK, mvc, address, variables);
	}

	public static Document at(HttpStatus status, MockMvcTester mvc, String address, Object... variables) {
		MvcTestResult page = mvc.get().uri(address, variables).exchange();
		assertThat(page).hasStatus(status);
		return Jsoup.parse(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8),
				"http://localhost" + address);
	}

}
