package org.ontherecord.corpus;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A corpus that a test fills, the loader and the database.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "ontherecord.data.folder=target/data")
abstract class OnACorpus {

	private static final List<String> TABLES = List.of("quote_continuation", "quote", "paragraph", "article", "source",
			"former_paragraph", "former_text", "notice", "corpus_file", "intake", "other_kind");

	static final TemporaryCorpus corpus = new TemporaryCorpus();

	@Autowired
	private Loader loader;

	@Autowired
	private JdbcTemplate database;

	@DynamicPropertySource
	static void corpus(DynamicPropertyRegistry registry) {
		registry.add("ontherecord.corpus.location", corpus.folder()::toString);
	}

	@BeforeEach
	void nothingYet() throws IOException {
		corpus.clear();
		TABLES.forEach((table) -> this.database.update("delete from " + table));
	}

	void load() throws IOException, InterruptedException {
		this.loader.run(new DefaultApplicationArguments());
	}

	JdbcTemplate database() {
		return this.database;
	}

	List<String> articles() {
		return this.database.queryForList("select file || ' ' || slug from article order by file, slug", String.class);
	}

	List<String> texts(String slug) {
		return this.database.queryForList(
				"select p.text from paragraph p join article a on a.id = p.article_id where a.slug = ? order by p.number",
				String.class, slug);
	}

	List<String> notices() {
		return this.database.queryForList(
				"select kind || ' ' || file || ':' || line || ' ' || reason from notice order by file, line",
				String.class);
	}

	Map<String, ?> rows() {
		Map<String, Object> rows = new LinkedHashMap<>();
		TABLES.forEach((table) -> rows.put(table, this.database.queryForList("select * from " + table)));
		return rows;
	}

}
