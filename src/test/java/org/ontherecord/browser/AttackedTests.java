package org.ontherecord.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ontherecord.hostile.AttackCorpus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A corpus that is made to harm its readers, some of it in a browser (all of it is asked
 * by {@code AttackCorpusTests}): nothing in it runs, asks another host, or leads away.
 */
@Tag("browser")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "spring.datasource.url=jdbc:h2:mem:attacked-browser;"
				+ "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
@ExtendWith(ChromiumExtension.class)
@DirtiesContext
class AttackedTests {

	@Autowired
	private JdbcTemplate database;

	@DynamicPropertySource
	static void corpus(DynamicPropertyRegistry registry) {
		registry.add("ontherecord.corpus.location", AttackCorpus.written()::toString);
	}

	@Test
	void articlesDoNothing(Chromium chromium) {
		doNothing("/articles/", "select slug from article where mod(id, 3) = 0 order by id", chromium.visit());
	}

	@Test
	void quotationsDoNothing(Chromium chromium) {
		doNothing("/quotes/", "select min(id) from quote where mod(article_id, 4) = 0 group by article_id order by 1",
				chromium.visit());
	}

	@Test
	void sourcesDoNothing(Chromium chromium) {
		doNothing("/sources/", "select slug from source where quotes > 1 order by slug limit 12", chromium.visit());
	}

	@Test
	void listsDoNothing(Chromium chromium) {
		Visit visit = chromium.visit();
		List.of("/", "/sources", "/quotes", "/search?q=go", "/corpus", "/check?text=We+will+not+go")
			.forEach((list) -> doesNothing(list, visit));
	}

	private void doNothing(String pages, String rows, Visit visit) {
		this.database.queryForList(rows, String.class).forEach((each) -> doesNothing(pages + each, visit));
	}

	/**
	 * What runs against the rules, and what asks elsewhere, the end of the visit tells.
	 */
	private static void doesNothing(String address, Visit visit) {
		Page page = visit.open(address);
		assertThat(visit.where()).isEqualTo(address);
		assertThat(page.evaluate("typeof harmed")).as(address).isEqualTo("undefined");
	}

}
