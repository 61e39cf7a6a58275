package org.ontherecord.web;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.ReadingRoom;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever fails, whoever asked is told so.
 */
@ReadingRoom
class FailedTests {

	private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "*/*", BROWSER, "text/*", "no type" })
	void whatFailsInAPageHasAPage(String accepted) {
		assertThat(failed("/sources", accepted)).startsWith("<!DOCTYPE html>").contains("<h1>Something broke</h1>");
	}

	@ParameterizedTest
	@CsvSource({ "/quotes.csv, */*", "/quotes.jsonl, application/json", "/search/suggest, application/json" })
	void whatFailsInDataIsAProblem(String address, String accepted) {
		assertThat(failed(address, accepted)).startsWith("{\"status\":500")
			.contains("\"detail\":\"This page failed on our side.");
	}

	@Test
	void aBrowserThatFollowsALinkToDataGetsAPage() {
		assertThat(failed("/quotes.csv", BROWSER)).startsWith("<!DOCTYPE html>");
		assertThat(asked("/quotes.csv?type=spoken", BROWSER)).startsWith("<!DOCTYPE html>");
	}

	@Test
	void whatIsAskedOfDataThatItCantBeIsAProblem() {
		assertThat(asked("/quotes.csv?type=spoken", "*/*")).startsWith("{\"status\":400")
			.contains("“type” in the address can’t be “spoken”");
	}

	@Test
	void whereNothingFailedThereIsNothing() {
		assertThat(this.mvc.get().uri("/error").exchange()).hasStatus(404);
	}

	private String failed(String address, String accepted) {
		return text(this.mvc.get()
			.uri("/error")
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
			.requestAttr(RequestDispatcher.ERROR_REQUEST_URI, address)
			.header("Accept", accepted)
			.exchange());
	}

	private String asked(String address, String accepted) {
		return text(this.mvc.get().uri(address).header("Accept", accepted).exchange());
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
