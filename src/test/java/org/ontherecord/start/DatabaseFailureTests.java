package org.ontherecord.start;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseFailureTests {

	private static final String FILE = "jdbc:h2:file:/data/database;MODE=PostgreSQL";

	private static final String SERVER = "jdbc:postgresql://db.example/news";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			90030 | The database file /data/database.mv.db is damaged; the articles are safe in their folder.
			90020 | Another process runs on the database file /data/database.mv.db.
			90098 | The database file /data/database.mv.db can't be written to (why).
			90088 | spring.datasource.url is “jdbc:h2:file:/data/database;MODE=PostgreSQL”: why.
			28000 | The database at jdbc:h2:file:/data/database;MODE=PostgreSQL does not let this user in (why).
			""")
	void whatIsWrongWithAFileIsSaid(String state, String line) {
		assertThat(said(FILE, state)).isEqualTo(line);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			08001 | No database answers at jdbc:postgresql://db.example/news (why).
			28P01 | The database at jdbc:postgresql://db.example/news does not let this user in (why).
			3D000 | There is no such database: jdbc:postgresql://db.example/news (why).
			""")
	void whatAServerAnswersIsSaid(String state, String line) {
		assertThat(said(SERVER, state)).isEqualTo(line);
	}

	@Test
	void whatADatabaseRefusesIsABug() {
		assertThat(analyzer(SERVER).analyze(failure("42703"))).isNull();
		assertThat(analyzer(FILE).analyze(failure("42122"))).isNull();
	}

	private static String said(String url, String state) {
		return analyzer(url).analyze(failure(state)).getDescription();
	}

	private static DatabaseFailureAnalyzer analyzer(String url) {
		return new DatabaseFailureAnalyzer(new MockEnvironment().withProperty("spring.datasource.url", url));
	}

	private static Exception failure(String state) {
		return new IllegalStateException("a bean can't be made", new SQLException("why\nand where", state));
	}

}
