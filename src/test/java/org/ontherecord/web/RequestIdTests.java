package org.ontherecord.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.ReadingRoom;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A request has a number by which it is found in the log.
 */
@ReadingRoom
@ExtendWith(OutputCaptureExtension.class)
class RequestIdTests {

	private static final String NEW = "[0-9a-f-]{36}";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/css/base.css", "/nowhere", "/quotes.jsonl", "/%zz" })
	void everyAnswerHasOne(String address) throws Exception {
		assertThat(id(ask(address.replace("%zz", "%2500"), "Accept", "*/*"))).matches(NEW);
	}

	@Test
	void noTwoAreTheSame() throws Exception {
		assertThat(id(ask("/how", "Accept", "*/*"))).isNotEqualTo(id(ask("/how", "Accept", "*/*")));
	}

	@ParameterizedTest
	@CsvSource({ "a-proxy_s.1, a-proxy_s.1", "two words, " + NEW, "<script>, " + NEW, "'', " + NEW })
	void aSafeOneIsKept(String given, String kept) throws Exception {
		assertThat(id(ask("/how", RequestId.HEADER, given))).matches(kept);
	}

	@Test
	void oneOfMoreThanSixtyFourCharactersIsNotKept() throws Exception {
		assertThat(id(ask("/how", RequestId.HEADER, "a".repeat(64)))).hasSize(64);
		assertThat(id(ask("/how", RequestId.HEADER, "a".repeat(65)))).matches(NEW);
	}

	@ParameterizedTest
	@CsvSource({ "/articles/nothing, >Request mine-1:", "/nowhere, >Request mine-1:",
			"/api/v1/articles/nothing, '\"request\":\"mine-1\"'" })
	void whatTellsOfAnErrorHasIt(String address, String said) throws Exception {
		assertThat(ask(address, RequestId.HEADER, "mine-1").body()).contains(said);
	}

	@Test
	void theLogHasIt(CapturedOutput log) throws Exception {
		ask("/nowhere", RequestId.HEADER, "mine-2");
		assertThat(log).contains("[mine-2] ");
	}

	private HttpResponse<String> ask(String address, String header, String value) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + address))
			.header(header, value)
			.build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
	}

	private static String id(HttpResponse<String> answer) {
		return answer.headers().firstValue(RequestId.HEADER).orElse("none");
	}

}
