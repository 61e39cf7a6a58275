package org.ontherecord.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.web.util.UriUtils;

/**
 * Requests that are made to harm, as they go over the wire: the same ones at each run.
 */
final class HostileRequests {

	/** The host that no page may ever name. */
	static final String EVIL = "evil.example";

	private static final String ARTICLE = "/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources";

	private static final List<String> PAGES = List.of("/", ARTICLE, ARTICLE + "/p8", ARTICLE + "/p8-725b70",
			ARTICLE + "/cite", ARTICLE + ".tei.xml", "/quotes", "/quotes/ed2ebdf68d8fe197",
			"/quotes/ed2ebdf68d8fe197/cite", "/quotes.csv", "/quotes.jsonl", "/quotes.annotations.jsonld", "/search",
			"/search/suggest", "/sources", "/sources/shinzo-abe", "/sources/compare", "/check", "/corpus",
			"/corpus.qdpx", "/articles.jsonl", "/sources.jsonl", "/sitemap.xml", "/sitemap-1.xml", "/how",
			"/favicon.svg", "/error", "/actuator/health", "/actuator/env", "/h2-console", "/nowhere");

	private static final List<String> PARAMETERS = List.of("q", "speaker", "article", "type", "confidence", "year",
			"page", "lang", "sort", "source", "section", "month", "publisher", "kind", "letter", "name", "a", "b",
			"text", "format", "names", "_method", "class.module.classLoader.resources", "trace");

	private static final List<String> VALUES = List.of("-1", "0", "99999999999999999999", "2147483648", "1e9", "NaN",
			"%00", "%0d%0aSet-Cookie:%20harmed=1", "%u0041", "%", "%zz", "%c0%ae", "%ff%fe", "+".repeat(3000),
			"a".repeat(20_000), "a+".repeat(3000), "a*+".repeat(900), "%22".repeat(2000), "..%2f..%2f",
			"true&trace=true", "-999999999", "999999999", "x&".repeat(3000), "T(Runtime)", "zh-%0d", "(".repeat(900));

	private static final List<String> CLIMBS = List.of("/../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..;/..;/",
			"/%252e%252e/", "/..%5c..%5cwindows", "\\..\\", "//evil.example/",
			"/static/..%2f..%2fapplication.properties", "/./././", "/%00", "/;jsessionid=1", "/%c0%ae%c0%ae/",
			"/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/articles/..%2fquotes", "/%E0%A4%A",
			"/styles/../application.properties", "/a".repeat(9000), "*", "?", "#");

	private static final List<String> METHODS = List.of("POST", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT",
			"PROPFIND", "OPTIONS", "HEAD", "get", "G\u00CBT", "GET/", "A".repeat(9000), "");

	private static final List<String> HEADERS = List.of("Range: bytes=0-0,1-1,2-2,-1", "Range: bytes=9999999999-",
			"Range: bytes=-99999999999999999999", "Range: " + "0-1,".repeat(3000),
			"If-None-Match: " + "\"a\",".repeat(3000), "If-Modified-Since: yesterday",
			"Accept: " + "a/b;q=".repeat(500), "Accept: */*;q=x, text/html;=", "Accept: \u0001",
			"Accept-Language: " + "xx-".repeat(900), "Accept-Language: *;q=99", "Accept-Encoding: gzip;q=-1, *;q=nan",
			"Cookie: language=%0d%0a; language=../../x", "Cookie: " + "a=b; ".repeat(3000),
			"Content-Type: multipart/form-data", "Content-Type: application/x-www-form-urlencoded; charset=none",
			"Expect: 100-continue", "Expect: everything",
			"Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA",
			"X-HTTP-Method-Override: DELETE", "X-Original-URL: /actuator/env", "X-Rewrite-URL: /../etc/passwd",
			"Origin: null\r\nAccess-Control-Request-Method: PUT", "A: b\r\n c: folded", "A\u0000: b", "A : b", ": b",
			"A", "A: " + "b".repeat(40_000), "A: b\r\n".repeat(300) + "A: b", "A: b\rX: c",
			"X-Forwarded-Host: evil.example", "X-Forwarded-Proto: javascript", "X-Forwarded-Port: -1",
			"X-Forwarded-Prefix: //evil.example", "Forwarded: host=evil.example;proto=gopher",
			"X-Forwarded-For: " + "1.1.1.1, ".repeat(500));

	private static final List<String> HOSTS = List.of("Host: evil.example", "Host: evil.example:99999", "Host:",
			"Host: a\r\nHost: evil.example", "Host: a@evil.example", "Host: evil.example/x?", "Host: [::1", "Host: a b",
			"A: b", "Host: \"><script>.evil.example", "Host: " + "evil.example.".repeat(300));

	private static final List<String> BODIES = List.of("Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
			"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\nHost: evil.example\r\n\r\n",
			"Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n", "Transfer-Encoding: chunked\r\n\r\n-1\r\n",
			"Transfer-Encoding: chunked\r\n\r\n1;" + "x".repeat(9000) + "\r\na\r\n0\r\n\r\n",
			"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
			"Content-Length: -1\r\n\r\n", "Content-Length: 99999999999999999999\r\n\r\n", "Content-Length: 1e3\r\n\r\n",
			"Content-Length: 100\r\n\r\nshort", "\r\nGET /x HTTP/1.1\r\nHost: evil.example\r\n\r\n");

	private static final List<String> VERSIONS = List.of("HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "HTTP/9.9", "http/1.1",
			"X", "");

	private final Random random;

	private HostileRequests(long seed) {
		this.random = new Random(seed);
	}

	static Stream<String> seeded(long seed) {
		HostileRequests requests = new HostileRequests(seed);
		List<Supplier<String>> kinds = List.of(requests::climb, requests::parameters, requests::poison,
				requests::method, requests::header, requests::host, requests::body, requests::version, requests::noise);
		return Stream.generate(() -> requests.any(kinds).get());
	}

	private <T> T any(List<T> several) {
		return several.get(this.random.nextInt(several.size()));
	}

	private String get(String target) {
		return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
	}

	private String climb() {
		return get((this.random.nextBoolean() ? any(PAGES) : "") + any(CLIMBS));
	}

	private String parameters() {
		return get(any(PAGES) + "?" + any(PARAMETERS) + "=" + any(VALUES) + "&" + any(PARAMETERS) + "=" + any(VALUES));
	}

	private String poison() {
		String poison = UriUtils.encode(any(Poison.WORDS), StandardCharsets.UTF_8);
		return get(this.random.nextBoolean() ? any(PAGES) + "?" + any(PARAMETERS) + "=" + poison
				: any(PAGES) + "/" + poison);
	}

	private String method() {
		return any(METHODS) + " " + any(PAGES) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
	}

	private String header() {
		return "GET " + any(PAGES) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + any(HEADERS) + "\r\n"
				+ any(HEADERS) + "\r\n\r\n";
	}

	private String host() {
		String target = (this.random.nextInt(4) == 0) ? "http://evil.example" + any(PAGES) : any(PAGES);
		return "GET " + target + " HTTP/1.1\r\n" + any(HOSTS) + "\r\nConnection: close\r\n" + any(HEADERS) + "\r\n\r\n";
	}

	private String body() {
		String method = this.random.nextBoolean() ? "GET " : "POST ";
		return method + any(PAGES) + " HTTP/1.1\r\nHost: localhost\r\n" + any(BODIES);
	}

	private String version() {
		return "GET " + any(PAGES) + " " + any(VERSIONS) + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
	}

	private String noise() {
		byte[] bytes = new byte[this.random.nextInt(300)];
		this.random.nextBytes(bytes);
		return new String(bytes, StandardCharsets.ISO_8859_1) + "\r\n\r\n";
	}

}
