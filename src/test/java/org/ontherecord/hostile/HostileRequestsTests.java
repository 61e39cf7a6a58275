package org.ontherecord.hostile;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.ReadingRoom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is sent is answered as HTTP has it, and tells nothing of what answers. More
 * than these: {@code -Dhostile.requests=5000}, others: {@code -Dhostile.seed=2}.
 */
@ReadingRoom
@ExtendWith(OutputCaptureExtension.class)
class HostileRequestsTests {

	private static final int REQUESTS = Integer.getInteger("hostile.requests", 400);

	private static final long SEED = Long.getLong("hostile.seed", 1);

	/** 501 and 505 are HTTP's words for a coding or a version that nobody knows. */
	private static final Pattern ANSWER = Pattern
		.compile("(?s)(?:HTTP/1\\.1 100 \r\n\r\n)?HTTP/1\\.1 ([234]\\d\\d|50[135]) .*");

	private static final Pattern TELLING = Pattern.compile(
			"(?i)tomcat|coyote|\\nserver:|(?<!vnd\\.)spring|thymeleaf|hibernate|\\tat |exception|snapshot|x-powered");

	private static final Pattern INJECTED = Pattern.compile("(?i)\\nset-cookie: *harmed");

	@LocalServerPort
	private int port;

	@Test
	void everyRequestIsAnsweredAndTellsNothing() {
		Wire wire = new Wire(this.port);
		for (String request : HostileRequests.seeded(SEED).limit(REQUESTS).toList()) {
			String answer = wire.answer(request);
			String what = request.substring(0, Math.min(300, request.length()));
			assertThat(answer).as(what).matches((text) -> text.isEmpty() || ANSWER.matcher(text).matches());
			String said = answer.replace(request, "");
			assertThat(TELLING.matcher(said).results().map((found) -> found.group())).as(what).isEmpty();
			assertThat(INJECTED.matcher(headers(answer)).find()).as(what).isFalse();
			assertThat(answer).as(what).doesNotContain("root:x:0");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search?q=%zz", "/sources/compare?a=%c3%28%", "/how?MANY" })
	void anAddressThatCantBeReadIsNoFaultOfOurs(String address, CapturedOutput output) {
		String many = IntStream.range(0, 1100).mapToObj((i) -> "a" + i + "=1").collect(Collectors.joining("&"));
		String request = get(address.replace("MANY", many), "Host: localhost");
		assertThat(new Wire(this.port).answer(request)).startsWith("HTTP/1.1 400 ");
		assertThat(output).doesNotContain("Exception");
	}

	@Test
	void aBodyInPartsIsNotRead(CapturedOutput output) {
		String request = get("/quotes.csv", "Host: localhost\r\nContent-Type: multipart/form-data");
		assertThat(new Wire(this.port).answer(request)).startsWith("HTTP/1.1 200 ");
		assertThat(output).doesNotContain("Exception");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Host: evil.example", "X-Forwarded-Host: evil.example\r\nHost: localhost",
			"Forwarded: host=evil.example\r\nHost: localhost" })
	void aForgedHostGetsIntoNobodyElsesPage(String forged) {
		Wire wire = new Wire(this.port);
		for (String page : List.of("/how", "/corpus", "/sources/shinzo-abe", "/sitemap.xml",
				"/quotes/ed2ebdf68d8fe197")) {
			wire.answer(get(page, forged));
			assertThat(wire.answer(get(page, "Host: localhost:" + this.port))).as(page)
				.doesNotContain(HostileRequests.EVIL);
		}
	}

	@Test
	void aFormerAddressLeadsToTheSameHostWhateverTheRequestNames(@Autowired JdbcTemplate database) {
		database.update(
				"insert into source (id, slug, name, kind, now_slug) values (-1, 'abe-s', 'Abe', 'PERSON', 'shinzo-abe')");
		String answer = new Wire(this.port).answer(get("/sources/abe-s", "Host: evil.example"));
		database.update("delete from source where id = -1");
		assertThat(answer).startsWith("HTTP/1.1 302").contains("\r\nLocation: /sources/shinzo-abe\r\n");
	}

	private static String headers(String answer) {
		return answer.split("\r\n\r\n", 2)[0];
	}

	private static String get(String page, String host) {
		return "GET " + page + " HTTP/1.1\r\n" + host + "\r\nConnection: close\r\n\r\n";
	}

}
