package org.ontherecord.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.ontherecord.ReadingRoom;
import org.ontherecord.article.Articles;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Quotes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is taken along is what the pages show.
 */
@ReadingRoom
class TakenAlongTests {

	private static final String SLUG = "abe-leaning-toward-dialogue-with-north-korea-following-the-uss-lead";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Articles articles;

	@Autowired
	private Quotes quotes;

	@Test
	void everyQuotationStandsInTheTeiTextAsItIsPrinted() {
		Document tei = xml(got("/articles/" + SLUG + ".tei.xml"));
		for (Quote quote : all()) {
			Element said = tei.selectFirst("said[corresp=/quotes/" + quote.id() + "]");
			assertThat(said).isNotNull();
			assertThat(said.wholeText()).isEqualTo(quote.text());
			if (quote.source() != null) {
				assertThat(tei.getElementsByAttributeValue("xml:id", said.attr("who").substring(1)).text())
					.isEqualTo(quote.source().name());
			}
		}
		assertThat(tei.select("body > p")).hasSize(8);
		assertThat(tei.selectFirst("body > p").wholeText())
			.isEqualTo(this.articles.read(SLUG).orElseThrow().paragraphs().get(1).text());
	}

	@Test
	void everyQuotationIsCutOutOfTheProjectsTextsAgain() throws IOException {
		Map<String, String> project = unzipped(bytes("/corpus.qdpx"));
		Document qde = xml(project.get("project.qde"));
		assertThat(qde.select("TextSource")).hasSize(2);
		for (Element selection : qde.select("PlainTextSelection")) {
			String file = selection.parent().attr("plainTextPath").replace("internal://", "sources/");
			int[] text = project.get(file).codePoints().toArray();
			int start = Integer.parseInt(selection.attr("startPosition"));
			int end = Integer.parseInt(selection.attr("endPosition"));
			String cut = new String(text, start, end - start);
			assertThat(said()).contains(cut);
			assertThat(qde.select("Code[guid=" + selection.selectFirst("CodeRef").attr("targetGUID") + "]")).hasSize(1);
		}
		assertThat(qde.select("PlainTextSelection")).hasSizeGreaterThan(10);
	}

	@Test
	void articlesAndSourcesAreALineEach() {
		MvcTestResult articles = this.mvc.get().uri("/articles.jsonl").exchange();
		assertThat(articles).hasStatusOk().hasHeader("X-Total-Count", "2");
		assertThat(text(articles).lines()).hasSize(2)
			.allSatisfy((line) -> assertThat(line).contains("\"paragraphs\":["));
		MvcTestResult sources = this.mvc.get().uri("/sources.jsonl").exchange();
		assertThat(text(sources).lines().count())
			.isEqualTo(Long.parseLong(sources.getResponse().getHeader("X-Total-Count")));
		assertThat(text(sources)).contains("\"slug\":\"yoshihide-suga\"", "\"name\":\"Yoshihide Suga\"");
	}

	@Test
	void theSitemapHasEveryArticle() {
		assertThat(xml(got("/sitemap.xml")).select("loc").eachText()).hasSize(2)
			.allSatisfy((address) -> assertThat(address).startsWith("http://localhost/articles/"));
	}

	private List<Quote> all() {
		return this.quotes.found(this.articles.findBySlug(SLUG).orElseThrow());
	}

	private List<String> said() {
		return List.of(SLUG, "japan-softens-stance-on-prospect-of-chat-with-n-korea-sources")
			.stream()
			.flatMap((slug) -> this.quotes.found(this.articles.findBySlug(slug).orElseThrow()).stream())
			.map(Quote::text)
			.toList();
	}

	private String got(String address) {
		return new String(bytes(address), StandardCharsets.UTF_8);
	}

	private byte[] bytes(String address) {
		MvcTestResult got = this.mvc.get().uri(address).exchange();
		assertThat(got).hasStatusOk();
		return got.getResponse().getContentAsByteArray();
	}

	private static String text(MvcTestResult got) {
		return new String(got.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static Document xml(String text) {
		return Jsoup.parse(text, "", Parser.xmlParser());
	}

	private static Map<String, String> unzipped(byte[] zip) throws IOException {
		Map<String, String> files = new HashMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

}
