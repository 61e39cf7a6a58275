package org.ontherecord;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One visit from end to end, over HTTP and without script: reading, finding who said
 * what, sending somebody a link to a paragraph.
 */
@ReadingRoom
class VisitTests {

	@LocalServerPort
	private int port;

	private Document page = new Document("");

	@Test
	void aReaderFindsWhoSaidWhatAndSendsALink() throws IOException {
		opensTheSite();
		opensTheArticle("Japan softens stance");
		seesWhoIsQuoted("Yoshihide Suga");
		opensTheEvidenceOf("Yoshihide Suga", "Chief Cabinet Secretary Yoshihide Suga", "said");
		asksForEverythingSaidBy("Yoshihide Suga");
		searchesFor("\"dead end\" -Friday");
		followsTheHitTo("p18");
		readsTheLinkOf("p18", "dead end");
		theSiteSaysWhenAnAddressIsWrong();
	}

	@Test
	void aBrokenAddressIsAnsweredInWords() throws IOException {
		go("http://localhost:" + this.port + "/articles/a%2fb");
		assertThat(this.page.select("h1").text()).isEqualTo("This can’t be understood");
		assertThat(this.page.select("a").eachAttr("href")).containsExactly("/");
	}

	private void opensTheSite() throws IOException {
		go("http://localhost:" + this.port + "/");
		assertThat(this.page.title()).contains("On the Record");
	}

	private void opensTheArticle(String headline) throws IOException {
		click("h2 a:contains(" + headline + ")");
		assertThat(this.page.select("h1").text()).startsWith(headline);
	}

	private void seesWhoIsQuoted(String name) {
		assertThat(this.page.select(".index .source").eachText()).contains(name);
	}

	private void opensTheEvidenceOf(String name, String mention, String cue) throws IOException {
		click(".reading div:has(small:contains(" + name + ")) > p a");
		assertThat(one(".evidence").text()).contains(mention, cue);
	}

	private void asksForEverythingSaidBy(String name) throws IOException {
		click("main a.source:contains(" + name + ")");
		assertThat(this.page.select("h1").text()).isEqualTo(name);
		assertThat(this.page.select("blockquote")).isNotEmpty();
	}

	private void searchesFor(String query) throws IOException {
		Element form = one("form[role=search]");
		go(form.absUrl("action") + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
		assertThat(this.page.select("main").text()).contains("dead end", "without");
	}

	private void followsTheHitTo(String anchor) throws IOException {
		Elements hits = this.page.select("main a[href$=#" + anchor + "]");
		assertThat(hits).isNotEmpty();
		go(hits.first().absUrl("href"));
		assertThat(this.page.select("#" + anchor + " > p").text()).contains("dead end");
	}

	private void readsTheLinkOf(String anchor, String words) throws IOException {
		go(this.page.location().replaceAll("[?#].*", "") + "/" + anchor);
		assertThat(this.page.select("main").text()).contains(words);
	}

	private void theSiteSaysWhenAnAddressIsWrong() throws IOException {
		go("http://localhost:" + this.port + "/articles/never-written");
		assertThat(this.page.select("h1").text()).isEqualTo("Nothing at this address");
		assertThat(this.page.select("main a")).isNotEmpty();
	}

	private void click(String link) throws IOException {
		go(one(link).absUrl("href"));
	}

	private Element one(String selector) {
		return Objects.requireNonNull(this.page.selectFirst(selector), () -> "nothing on the page is " + selector);
	}

	private void go(String address) throws IOException {
		Connection.Response response = Jsoup.connect(address).ignoreHttpErrors(true).execute();
		this.page = response.parse();
	}

}
