package org.ontherecord.data;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.Page;
import org.ontherecord.ReadingRoom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A program that asks for what can't be is told so as data, with what it can ask instead.
 */
@ReadingRoom
class ProblemTests {

	@Autowired
	private MockMvcTester mvc;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/api/v1/quotations?type=song | 400 | direct, partial, indirect",
					"/api/v1/quotations?year=soon | 400 | 2018", "/api/v1/articles?page=0 | 400 | numbered from 1",
					"/api/v1/articles?page=99 | 404 | the last is 1", "/api/v1/articles/nothing | 404 | nothing",
					"/api/v1/quotations/12 | 404 | 12", "/api/v1/sources/nobody | 404 | nobody",
					"/api/v1/search?q=the&page=51 | 404 | the last is", "/api/v1/search | 400 | q",
					"/api/v1/check | 400 | text", "/api/v1/search?q=the&sort=luck | 400 | relevance, date",
					"/api/v1/songs | 404 | openapi.json", "/api | 404 | openapi.json",
					"/quotes.csv?confidence=total | 400 | high, medium, low",
					"/articles/nothing.tei.xml | 404 | nothing", "/quotes.docx.jsonl | 404 | /data" })
	void isTold(String address, int status, String said) throws IOException, InterruptedException {
		HttpResponse<String> answer = send("GET", address, "*/*");
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).get().asString().contains("application/problem+json");
		assertThat(answer.body()).contains("\"status\":" + status, "\"title\":\"", "\"detail\":\"", said);
	}

	@Test
	void isToldInItsOwnLanguage() {
		assertThat(this.mvc.get().uri("/api/v1/articles/nothing").header("Accept-Language", "ko").exchange()).bodyText()
			.contains("기사");
	}

	@Test
	void isToldThatNothingCanBeSent() throws IOException, InterruptedException {
		HttpResponse<String> answer = send("POST", "/api/v1/articles", "*/*");
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.body()).contains("\"status\":405");
	}

	@Test
	void aCitationThatIsNotThereIsToldInOneLine() {
		assertThat(this.mvc.get().uri("/quotes/ed2ebdf68d8fe197/cite?format=word").exchange()).hasStatus(400)
			.hasContentTypeCompatibleWith("text/plain")
			.bodyText()
			.contains("apa, mla, chicago, bibtex, ris, csl-json");
		assertThat(this.mvc.get().uri("/quotes/nothing/cite?format=ris").exchange()).hasStatus(404)
			.hasContentTypeCompatibleWith("text/plain");
	}

	@Test
	void aBrowserThatFollowsALinkGetsAPage() throws IOException, InterruptedException {
		assertThat(send("GET", "/articles/nothing.tei.xml", "text/html,*/*").body()).contains("<main");
		assertThat(Page.at(HttpStatus.NOT_FOUND, this.mvc, "/quotes/nothing").select("main").text())
			.contains("nothing");
	}

	private HttpResponse<String> send(String method, String address, String accepted)
			throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
				.method(method, HttpRequest.BodyPublishers.noBody())
				.header("Accept", accepted)
				.build(), HttpResponse.BodyHandlers.ofString());
	}

}
