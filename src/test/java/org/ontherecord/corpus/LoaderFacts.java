package org.ontherecord.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds whenever a corpus is read, on any database.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "ontherecord.corpus.max-file-size=2KB")
abstract class LoaderFacts {

	private static final List<String> TABLES = List.of("quote_continuation", "quote", "paragraph", "article", "source",
			"notice");

	private static final TemporaryCorpus corpus = new TemporaryCorpus();

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

	@Test
	void everyArticleIsTakenInBelowTheFolder() throws IOException {
		corpus.write("one.txt", "Ministers meet\n\nThey talk.");
		corpus.write("2018/march/two.txt", "Talks end\n\nSOFIA — They agree.");
		load();
		assertThat(articles()).containsExactly("2018/march/two.txt talks-end", "one.txt ministers-meet");
		assertThat(texts("talks-end")).containsExactly("Talks end", "SOFIA — They agree.");
	}

	@Test
	void aSecondStartChangesNothing() throws IOException {
		corpus.write("one.txt", "Ministers meet\n\nThey talk.");
		corpus.write("two.txt", "");
		load();
		Map<String, ?> before = rows();
		load();
		assertThat(rows()).isEqualTo(before);
	}

	@Test
	void aChangedFileReplacesItsArticleAndKeepsItsSlug() throws IOException {
		corpus.write("one.txt", "Ministers meet\n\nThey talk.\n\nThey eat.");
		load();
		corpus.write("one.txt", "Ministers met\n\nThey talked.");
		load();
		assertThat(articles()).containsExactly("one.txt ministers-meet");
		assertThat(texts("ministers-meet")).containsExactly("Ministers met", "They talked.");
	}

	@Test
	void aRemovedFileIsReportedAndItsArticleKept() throws IOException {
		corpus.write("one.txt", "Ministers meet\n\nThey talk.");
		corpus.write("two.txt", "Talks end\n\nThey agree.");
		load();
		corpus.remove("one.txt");
		load();
		assertThat(articles()).hasSize(2);
		assertThat(notices()).containsExactly("GONE one.txt:1 no longer in the corpus; its article is kept");
	}

	@Test
	void aRefusedFileIsNamedAndTheOthersLoad() throws IOException {
		corpus.write("empty.txt", "");
		Files.write(corpus.folder().resolve("latin.txt"), new byte[] { 'A', '\n', '\n', (byte) 0xE9 });
		corpus.write("long.txt", "Ministers meet\n\n" + "They talk. ".repeat(200));
		corpus.write("one.txt", "Ministers meet\n\nThey talk.");
		corpus.write("picture.txt", "GIF89a\n\u0000\u0001");
		load();
		assertThat(articles()).containsExactly("one.txt ministers-meet");
		assertThat(notices()).containsExactly("REFUSED empty.txt:1 empty; it needs a headline and a paragraph",
				"REFUSED latin.txt:3 not UTF-8; save it as UTF-8",
				"REFUSED long.txt:1 larger than 2 KB; split it, or raise ontherecord.corpus.max-file-size",
				"REFUSED picture.txt:2 binary, not text; take it out of the corpus");
	}

	@Test
	void aMendedFileIsNotReportedAnyMore() throws IOException {
		corpus.write("one.txt", "");
		load();
		corpus.write("one.txt", "Ministers meet\n\nThey talk.");
		load();
		assertThat(articles()).containsExactly("one.txt ministers-meet");
		assertThat(notices()).isEmpty();
	}

	@Test
	void articlesOfTheSameHeadlineGetNumberedSlugs() throws IOException {
		corpus.write("one.txt", "Ministers meet\n\nThey talk.");
		corpus.write("three.txt", "Ministers meet\n\nThey shout.");
		corpus.write("two.txt", "Ministers Meet!\n\nThey sing.");
		load();
		assertThat(articles()).containsExactly("one.txt ministers-meet", "three.txt ministers-meet-2",
				"two.txt ministers-meet-3");
	}

	private void load() throws IOException {
		this.loader.run(new DefaultApplicationArguments());
	}

	private List<String> articles() {
		return this.database.queryForList("select file || ' ' || slug from article order by file", String.class);
	}

	private List<String> texts(String slug) {
		return this.database.queryForList(
				"select p.text from paragraph p join article a on a.id = p.article_id where a.slug = ? order by p.number",
				String.class, slug);
	}

	private List<String> notices() {
		return this.database.queryForList(
				"select kind || ' ' || file || ':' || line || ' ' || reason from notice order by file, line",
				String.class);
	}

	private Map<String, ?> rows() {
		Map<String, Object> rows = new LinkedHashMap<>();
		TABLES.forEach((table) -> rows.put(table, this.database.queryForList("select * from " + table)));
		return rows;
	}

}
