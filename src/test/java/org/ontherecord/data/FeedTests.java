package org.ontherecord.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.Page;
import org.ontherecord.ReadingRoom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Another's parser reads the feeds, and what they lead to is there.
 */
@ReadingRoom
class FeedTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "/feed.atom, On the Record, /",
			"/sources/yoshihide-suga/feed.atom, Yoshihide Suga, /sources/yoshihide-suga",
			"/search.atom?q=nuclear, nuclear, /search?q=nuclear" })
	void isReadByOthers(String address, String title, String page) throws IOException, FeedException {
		SyndFeed feed = feed(address);
		assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
		assertThat(feed.getTitle()).isEqualTo(title);
		assertThat(feed.getUri()).isEqualTo("http://localhost" + address);
		assertThat(feed.getLinks()).anySatisfy((link) -> {
			assertThat(link.getRel()).isEqualTo("alternate");
			assertThat(link.getHref()).isEqualTo("http://localhost" + page);
		});
		assertThat(feed.getEntries()).isNotEmpty().allSatisfy((entry) -> {
			assertThat(entry.getTitle()).isNotBlank();
			assertThat(entry.getDescription().getValue()).isNotBlank();
			assertThat(entry.getUpdatedDate().toInstant()).isAfter(Instant.now().minus(Duration.ofDays(1)));
			assertThat(this.mvc.get().uri(java.net.URI.create(entry.getLink()))).hasStatusOk();
		});
		assertThat(feed.getEntries().stream().map(SyndEntry::getUri)).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource({ "/, 1", "/sources/yoshihide-suga, 2", "/search?q=nuclear&sort=date, 2", "/search, 1" })
	void aPageLeadsToItsFeeds(String address, int feeds) {
		Document page = Page.at(this.mvc, address);
		assertThat(page.select("link[type=application/atom+xml]")).hasSize(feeds)
			.allSatisfy((link) -> assertThat(feed(link.absUrl("href").replace("http://localhost", "")).getEntries())
				.isNotEmpty());
	}

	@Test
	void aSearchForNothingIsToldSo() {
		assertThat(this.mvc.get().uri("/search.atom")).hasStatus(400).bodyText().contains("“q”");
	}

	private SyndFeed feed(String address) throws IOException, FeedException {
		MvcTestResult got = this.mvc.get().uri(java.net.URI.create(address)).exchange();
		assertThat(got).hasStatusOk().hasContentTypeCompatibleWith("application/atom+xml");
		return new SyndFeedInput()
			.build(new XmlReader(new ByteArrayInputStream(got.getResponse().getContentAsByteArray())));
	}

}
