package org.ontherecord.search;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.Page;
import org.ontherecord.ReadingRoom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A search that was cited tells later what has changed.
 */
@ReadingRoom
class ReceiptTests {

	private static final String CITED = "main a[href*=receipt]";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void nothingHasChangedAtOnce() {
		Document page = Page.at(this.mvc, "/search?q=nuclear&type=direct");
		String address = page.select(CITED).attr("href");
		String total = page.select(".found").text().replaceAll("\\D", "");
		assertThat(address).matches("\\?q=nuclear&type=direct&receipt=" + total + "-[0-9a-f]{6}");
		assertThat(page.select(CITED).text()).contains(total, address.substring(address.length() - 6));
		Document later = Page.at(this.mvc, "/search" + address);
		assertThat(later.select(".notice").text()).contains("Nothing has changed", total);
		assertThat(later.select(CITED).attr("href")).isEqualTo(address);
	}

	@Test
	void theSameCorpusIsTheSameOnEveryMachine() {
		assertThat(Page.at(this.mvc, "/search?q=nuclear").select(CITED).attr("href")).endsWith("-92a965");
	}

	@ParameterizedTest
	@CsvSource({ "7-000000, 7 paragraphs were found in the corpus 000000; now there are",
			"SAME-000000, The corpus has changed since this search was cited (000000 then",
			"7-CORPUS, The articles are the same" })
	void whatHasChangedIsSaid(String receipt, String said) {
		String[] now = Page.at(this.mvc, "/search?q=nuclear").select(CITED).attr("href").split("receipt=")[1]
			.split("-");
		String then = receipt.replace("SAME", now[0]).replace("CORPUS", now[1]);
		assertThat(Page.at(this.mvc, "/search?q=nuclear&receipt=" + then).select(".notice").text()).contains(said);
	}

	@Test
	void whatIsNoReceiptIsSaidSo() {
		assertThat(Page.at(HttpStatus.BAD_REQUEST, this.mvc, "/search?q=nuclear&receipt=12").select("main").text())
			.contains("12-3fa2c1");
	}

}
