package org.ontherecord.corpus;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ontherecord.Page;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is new is shown at once, whatever was kept.
 */
@SpringBootTest(
		properties = "spring.datasource.url=jdbc:h2:mem:new-intake;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1")
@AutoConfigureMockMvc
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class NewIntakeTests {

	private static final TemporaryCorpus corpus = new TemporaryCorpus();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ObjectProvider<ApplicationRunner> start;

	@Autowired
	private Loader loader;

	@DynamicPropertySource
	static void corpus(DynamicPropertyRegistry registry) {
		registry.add("ontherecord.corpus.location", corpus.folder()::toString);
	}

	@BeforeEach
	void oneArticle() throws Exception {
		corpus.write("ferry.txt", "Ferry\n\n“The ferry leaves at nine,” the White House said.\n");
		takeIn();
	}

	@Test
	void aChangedArticleIsShownAtOnceUnderAnotherTag() throws Exception {
		String before = tag("/articles/ferry");
		corpus.write("ferry.txt", "Ferry\n\n“The ferry leaves at ten,” the White House said.\n");
		takeIn();
		assertThat(this.mvc.get().uri("/articles/ferry").header(HttpHeaders.IF_NONE_MATCH, before)).hasStatusOk()
			.bodyText()
			.contains("at ten");
	}

	@Test
	void aPageThatStayedAsItWasKeepsItsTag() throws Exception {
		String before = tag("/articles/ferry/p1");
		corpus.write("bridge.txt", "Bridge\n\nThe bridge is shut.\n");
		takeIn();
		assertThat(tag("/articles/ferry/p1")).isEqualTo(before);
		assertThat(Page.at(this.mvc, "/").text()).contains("Bridge");
		assertThat(Page.at(this.mvc, "/search?q=bridge").text()).contains("The bridge is shut.");
	}

	@Test
	void nothingIsKeptWhileTheCorpusIsRead() throws Exception {
		List<ApplicationRunner> steps = this.start.orderedStream().toList();
		steps.get(0).run(new DefaultApplicationArguments());
		for (int i = 1; i < 3; i++) {
			corpus.write("more" + i + ".txt", "More %d\n\nThere is more.\n".formatted(i));
			this.loader.run(new DefaultApplicationArguments());
			assertThat(Page.at(this.mvc, "/").text()).contains("More " + i);
			assertThat(this.mvc.get().uri("/corpus")).doesNotContainHeader(HttpHeaders.ETAG);
		}
	}

	@Test
	void whichArticlesHaveOtherNamesIsKeptUntilTheIndexHasThem(@Autowired JdbcTemplate database) throws Exception {
		corpus.write("lamp.txt", "Lamp\n\n“The lamp is out,” said Donald J. Trump.\n");
		corpus.write("lamps.txt", "Lamps\n\n“The lamps are lit,” said Donald Trump.\n");
		takeIn();
		corpus.write("sources.csv", "name,is,note\nDonald J. Trump,Donald Trump,\n");
		this.loader.run(new DefaultApplicationArguments());
		assertThat(database.queryForList("select headline from renamed join article on id = article_id", String.class))
			.containsExactly("Lamp");
		corpus.remove("sources.csv");
		corpus.remove("lamp.txt");
		corpus.remove("lamps.txt");
		this.start.orderedStream().toList().get(1).run(new DefaultApplicationArguments());
		assertThat(database.queryForList("select article_id from renamed")).isEmpty();
		assertThat(Page.at(this.mvc, "/quotes?speaker=donald-trump&q=lamp").text()).contains("The lamp is out");
	}

	@Test
	void aTextThatIsNotTheOneThatWasTakenInIsNotShown(@Autowired JdbcTemplate database, CapturedOutput output)
			throws Exception {
		corpus.write("dike.txt", "Dike\n\nThe dike held.\n");
		takeIn();
		database.update("update paragraph set text = 'The dike hold.' where text = 'The dike held.'");
		assertThat(this.mvc.get().uri("/articles/dike")).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
			.bodyText()
			.contains("This can’t be shown as it was taken in")
			.doesNotContain("dike hold");
		assertThat(output).contains("In the database the text of /articles/dike is not the one that was taken in")
			.doesNotContain("\tat ");
	}

	@Test
	void aQuotationThatIsNotInItsTextIsNotShown(@Autowired JdbcTemplate database) throws Exception {
		corpus.write("buoy.txt", "Buoy\n\n“The buoy rang,” the White House said.\n");
		takeIn();
		assertThat(database.update("update quote set end_offset = 4303 where text like 'The buoy rang%'")).isOne();
		String id = database.queryForObject("select id from quote where text like 'The buoy rang%'", String.class);
		assertThat(List.of("/articles/buoy", "/articles/buoy/p1", "/quotes/" + id, "/quotes/" + id + "/cite",
				"/api/v1/quotations/" + id))
			.allSatisfy((address) -> assertThat(this.mvc.get().uri(address)).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
				.bodyText()
				.contains("what is there now is not what was written"));
	}

	private void takeIn() throws Exception {
		for (ApplicationRunner step : this.start.orderedStream().toList()) {
			step.run(new DefaultApplicationArguments());
		}
	}

	private String tag(String address) {
		String tag = this.mvc.get().uri(address).exchange().getResponse().getHeader(HttpHeaders.ETAG);
		assertThat(tag).isNotNull();
		return tag;
	}

}
