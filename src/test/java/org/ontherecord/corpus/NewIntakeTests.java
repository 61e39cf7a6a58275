package org.ontherecord.corpus;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ontherecord.Page;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
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
