package org.ontherecord.web.cache;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.http.Cookie;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.ReadingRoom;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers get is made once, and is theirs.
 */
@ReadingRoom
class KeptPagesTests {

	private static final String ARTICLE = "/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private EntityManagerFactory database;

	@LocalServerPort
	private int port;

	@Test
	void aPageThatIsAskedForAgainIsNotMadeAgain() {
		get(ARTICLE);
		Statistics asked = this.database.unwrap(SessionFactory.class).getStatistics();
		asked.setStatisticsEnabled(true);
		asked.clear();
		assertThat(get(ARTICLE)).hasStatusOk();
		assertThat(asked.getPrepareStatementCount()).isZero();
		asked.setStatisticsEnabled(false);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s", "W/%s", "\"other\", %s", "*" })
	void whoHasAPageIsToldSoAndSentNothing(String known) {
		String tag = tag(get(ARTICLE));
		MvcTestResult again = this.mvc.get()
			.uri(ARTICLE)
			.header(HttpHeaders.IF_NONE_MATCH, known.formatted(tag))
			.exchange();
		assertThat(again).hasStatus(304).hasHeader(HttpHeaders.ETAG, tag).hasHeader("X-Frame-Options", "DENY");
		assertThat(again.getResponse().getContentAsByteArray()).isEmpty();
	}

	@Test
	void whoHasAnotherPageIsSentThisOne() {
		String other = tag(get("/sources"));
		assertThat(this.mvc.get().uri(ARTICLE).header(HttpHeaders.IF_NONE_MATCH, other)).hasStatusOk();
	}

	@Test
	void languagesNeverMix() {
		List<String> read = new ArrayList<>();
		for (int i = 0; i < 2; i++) {
			read.add(language(this.mvc.get().uri("/sources").header(HttpHeaders.ACCEPT_LANGUAGE, "ja").exchange()));
			read.add(language(this.mvc.get().uri("/sources").cookie(new Cookie("lang", "ko")).exchange()));
			read.add(language(get("/sources")));
			read.add(language(this.mvc.get().uri("/sources?lang=ja").cookie(new Cookie("lang", "ko")).exchange()));
		}
		assertThat(read).containsExactly("ja", "ko", "en", "ja", "ja", "ko", "en", "ja");
	}

	@Test
	void aPageTellsWhatItDependsOn() {
		assertThat(get("/sources").getResponse().getHeaders(HttpHeaders.VARY))
			.containsExactly("Accept-Language, Cookie, Accept-Encoding");
		assertThat(get("/sources?lang=ja").getResponse().getHeaders(HttpHeaders.VARY))
			.containsExactly("Accept-Encoding");
		assertThat(get("/sources")).hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
	}

	@Test
	void whatAPageDoesNotKnowIsAsIfItHadNotBeenAsked() throws Exception {
		MvcTestResult page = get("/sources?kind=person&utm_source=gazette");
		assertThat(tag(page)).isEqualTo(tag(get("/sources?kind=person")));
		assertThat(page.getResponse().getContentAsString()).doesNotContain("gazette");
	}

	@Test
	void aPageIsTheSameInWhateverOrderItIsAsked() {
		assertThat(tag(get("/quotes?q=dialogue&speaker=abe&type=")))
			.isEqualTo(tag(get("/quotes?speaker=abe&q=dialogue")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/articles/nope", "/quotes?type=shouted", "/nope", "/quotes?page=9" })
	void anErrorIsNotKept(String address) {
		assertThat(get(address)).doesNotContainHeader(HttpHeaders.ETAG);
		assertThat(get(address)).doesNotContainHeader(HttpHeaders.ETAG);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/quotes.jsonl", "/search/suggest?q=a", "/actuator/health/liveness", "/corpus;a=1" })
	void whatIsNoPageIsNotKept(String address) {
		assertThat(get(address)).hasStatusOk().doesNotContainHeader(HttpHeaders.ETAG);
	}

	@Test
	void theHostThatOneReaderNamesIsNotInAnothersPage() throws Exception {
		get("http://evil.example" + ARTICLE);
		assertThat(get(ARTICLE).getResponse().getContentAsString()).doesNotContain("evil.example");
	}

	@ParameterizedTest
	@ValueSource(strings = { "gzip", "identity", "gzip;q=0", "br, gzip;q=0.5" })
	void theHeadIsTheHeadOfTheWholePage(String coding) throws Exception {
		HttpResponse<byte[]> head = ask("HEAD", coding);
		HttpResponse<byte[]> whole = ask("GET", coding);
		assertThat(headers(head)).isEqualTo(headers(whole)).containsKey("content-length");
		assertThat(head.body()).isEmpty();
		assertThat(whole.body()).hasSize(Integer.parseInt(headers(whole).get("content-length").get(0)));
	}

	@Test
	void theCompressedPageIsThePageUnderATagOfItsOwn() throws Exception {
		HttpResponse<byte[]> plain = ask("GET", "identity");
		HttpResponse<byte[]> small = ask("GET", "gzip");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(small.body())).readAllBytes()).isEqualTo(plain.body());
		assertThat(headers(small).get("etag")).isNotEqualTo(headers(plain).get("etag"));
	}

	private HttpResponse<byte[]> ask(String method, String coding) throws IOException, InterruptedException {
		URI address = URI.create("http://localhost:" + this.port + "/quotes");
		HttpRequest request = HttpRequest.newBuilder(address)
			.method(method, HttpRequest.BodyPublishers.noBody())
			.header(HttpHeaders.ACCEPT_ENCODING, coding)
			.build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
	}

	/** Without its time and its number, which each answer has of its own. */
	private static TreeMap<String, List<String>> headers(HttpResponse<?> answer) {
		TreeMap<String, List<String>> headers = new TreeMap<>(answer.headers().map());
		headers.keySet().removeAll(List.of("date", "x-request-id"));
		return headers;
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).exchange();
	}

	private static String tag(MvcTestResult page) {
		String tag = page.getResponse().getHeader(HttpHeaders.ETAG);
		assertThat(tag).startsWith("\"");
		return tag;
	}

	private static String language(MvcTestResult page) {
		String html = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		return html.replaceFirst("(?s).*?<html lang=\"(..)\".*", "$1");
	}

}
