package org.ontherecord;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of public address. Somebody may have kept one: lines are added here, never
 * taken away or changed.
 */
@ReadingRoom
class AddressesTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/?page=1", "/?publisher=&section=Asia&month=2018-03",
			"/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources",
			"/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources?q=nuclear",
			"/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources/p8",
			"/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources/p8-725b70",
			"/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources/p8-725B70",
			"/articles/abe-leaning-toward-dialogue-with-north-korea-following-the-uss-lead", "/quotes/ed2ebdf68d8fe197",
			"/quotes", "/quotes?speaker=suga", "/quotes?q=dialogue",
			"/quotes?article=abe-leaning-toward-dialogue-with-north-korea-following-the-uss-lead",
			"/quotes?type=direct", "/quotes?confidence=high", "/quotes?speaker=abe&q=dialogue&article=&type=&page=1",
			"/quotes.jsonl", "/quotes.jsonl?speaker=suga&q=&article=&type=direct", "/sources",
			"/sources?kind=person&page=1", "/sources/yoshihide-suga", "/sources/white-house?page=1",
			"/sources?kind=person&letter=S&name=abe", "/sources/compare",
			"/sources/shinzo-abe?q=japan&type=direct&confidence=high&year=", "/quotes?year=2018",
			"/sources/compare?a=shinzo-abe&b=trump&q=japan", "/search", "/search?q=nuclear", "/corpus",
			"/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources/cite",
			"/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources/p8/cite?format=ris",
			"/quotes/ed2ebdf68d8fe197/cite", "/quotes/ed2ebdf68d8fe197/cite?format=csl-json", "/check", "/how",
			"/articles/abe-leaning-toward-dialogue-with-north-korea-following-the-uss-lead.tei.xml", "/articles.jsonl",
			"/data", "/api/v1/openapi.json", "/api/v1/articles?month=2018-03&page=1",
			"/api/v1/articles/abe-leaning-toward-dialogue-with-north-korea-following-the-uss-lead",
			"/api/v1/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources/paragraphs",
			"/api/v1/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources/paragraphs/8",
			"/api/v1/quotations?speaker=suga", "/api/v1/quotations/ed2ebdf68d8fe197", "/api/v1/sources?kind=person",
			"/api/v1/sources/yoshihide-suga", "/api/v1/search?q=nuclear", "/api/v1/check?text=Japan+believes+it+is",
			"/feed.atom", "/sources/yoshihide-suga/feed.atom", "/search.atom?q=nuclear", "/robots.txt",
			"/opensearch.xml", "/oembed?url=http://localhost/quotes/ed2ebdf68d8fe197&format=json", "/sources.jsonl",
			"/corpus.qdpx", "/sitemap.xml", "/check?text=Japan+believes+it+is+important", "/favicon.svg" })
	void works(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatusOk();
	}

}
