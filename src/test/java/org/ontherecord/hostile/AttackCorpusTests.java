package org.ontherecord.hostile;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * Every page and every file of a corpus that is made to harm its readers.
 */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:attacked;"
		+ "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
@AutoConfigureMockMvc
@DirtiesContext
class AttackCorpusTests {

	private static final List<String> CITED = List.of("apa", "mla", "chicago", "bibtex", "ris", "csl-json");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcTemplate database;

	@DynamicPropertySource
	static void corpus(DynamicPropertyRegistry registry) {
		registry.add("ontherecord.corpus.location", AttackCorpus.written()::toString);
	}

	@Test
	void nothingOfItIsLostButWhatIsBeyondMeasure() {
		assertThat(this.database.queryForList("select reason from notice where kind = 'REFUSED'", String.class))
			.allSatisfy((refused) -> assertThat(refused)
				.matches("JSON beyond all measure.*|binary, not text.*|nobody is quoted as .{1,200}"));
		assertThat(this.database.queryForObject("select count(*) from article", Long.class)).isGreaterThan(90);
	}

	@Test
	void everyArticleIsShownAndDoesNothing() {
		of("select slug from article").forEach((slug) -> {
			isHarmless("/articles/" + slug);
			isHarmless("/articles/" + slug + "?q=we+go");
			isHarmless("/articles/" + slug + "/p1");
			isHarmless("/articles/" + slug + "/cite");
		});
	}

	@Test
	void everyQuotationIsShownAndDoesNothing() {
		of("select id from quote").forEach((id) -> isHarmless("/quotes/" + id));
	}

	@Test
	void everySourceIsShownAndDoesNothing() {
		of("select slug from source").forEach((slug) -> isHarmless("/sources/" + slug));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/?page=%s", "/sources?kind=person&page=%s", "/sources?kind=institution&page=%s",
			"/sources?kind=unnamed&page=%s", "/quotes?page=%s", "/corpus?page=%s", "/search?q=go&page=%s" })
	void everyListIsShownAndDoesNothing(String list) {
		for (int page = 1; page <= 4; page++) {
			isHarmless(list.formatted(page));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search?q=", "/search?q=source:", "/search?source=", "/search?section=",
			"/quotes?speaker=", "/quotes?q=", "/quotes?article=", "/check?text=", "/sources?name=",
			"/sources/compare?a=", "/?publisher=", "/?section=", "/?month=", "/search/suggest?names&q=", "/articles/",
			"/sources/", "/quotes/", "/?lang=" })
	void whateverIsAskedIsAnsweredAndDoesNothing(String address) {
		Poison.WORDS.forEach((poison) -> isHarmless(address + UriUtils.encode(poison, StandardCharsets.UTF_8)));
	}

	@Test
	void everyCitationIsMade() {
		of("select slug from article").forEach((slug) -> CITED
			.forEach((format) -> assertThat(text("/articles/" + slug + "/cite?format=" + format)).isNotBlank()));
	}

	@Test
	void everyFileOfAnArticleIsXml() {
		of("select slug from article")
			.forEach((slug) -> isXml(new ByteArrayInputStream(bytes("/articles/" + slug + ".tei.xml"))));
	}

	@Test
	void theProjectOfAllIsXml() throws Exception {
		ZipInputStream project = new ZipInputStream(new ByteArrayInputStream(bytes("/corpus.qdpx")));
		for (ZipEntry file = project.getNextEntry(); file != null; file = project.getNextEntry()) {
			if (file.getName().endsWith(".qde")) {
				isXml(new ByteArrayInputStream(project.readAllBytes()));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/quotes.jsonl", "/articles.jsonl", "/sources.jsonl", "/quotes.annotations.jsonld" })
	void everyLineOfDataIsJson(String address) {
		String data = text(address);
		(address.endsWith("ld") ? Stream.of(data) : data.lines()).forEach(JsonMapper.shared()::readTree);
	}

	@Test
	void noCellOfTheTableIsAFormula() {
		assertThat(text("/quotes.csv").lines().flatMap((row) -> Stream.of(row.split(",\"?"))))
			.noneMatch((cell) -> cell.matches("\"?[=@+\\t].*"));
	}

	private List<String> of(String rows) {
		return this.database.queryForList(rows, String.class);
	}

	private static void isXml(InputStream text) {
		assertThatCode(() -> DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(text))
			.doesNotThrowAnyException();
	}

	private String text(String address) {
		return new String(bytes(address), StandardCharsets.UTF_8);
	}

	private byte[] bytes(String address) {
		MvcTestResult answer = this.mvc.get().uri(URI.create(address)).header("Accept", "*/*").exchange();
		assertThat(answer).as(address).hasStatusOk();
		return answer.getResponse().getContentAsByteArray();
	}

	private void isHarmless(String address) {
		MvcTestResult answer = this.mvc.get().uri(URI.create(address)).header("Accept", "text/html").exchange();
		assertThat(answer.getUnresolvedException()).as(address).isNull();
		assertThat(answer.getResponse().getStatus()).as(address).isLessThan(500);
		assertThat(answer.getResponse().getHeaders("Set-Cookie").toString()).as(address).doesNotContain(Poison.MARK);
		Document page = Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8),
				"http://localhost/");
		assertThat(page.getAllElements().stream().filter(Predicate.not(AttackCorpusTests::isHarmless))).as(address)
			.isEmpty();
	}

	private static boolean isHarmless(Element element) {
		return switch (element.normalName()) {
			case "script" -> element.attr("src").startsWith("/") || element.attr("type").endsWith("+json");
			case "base", "iframe", "object", "embed", "frame" -> false;
			case "meta" -> !element.hasAttr("http-equiv");
			default -> element.attributes().asList().stream().allMatch(AttackCorpusTests::isHarmless);
		};
	}

	private static boolean isHarmless(Attribute attribute) {
		String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
		return switch (attribute.getKey()) {
			case "href", "src", "action" ->
				value.matches("(?s)(/(?!/)|[?#]|https?://(localhost|news\\.example)/).*") || value.isEmpty();
			default -> !attribute.getKey().startsWith("on");
		};
	}

}
