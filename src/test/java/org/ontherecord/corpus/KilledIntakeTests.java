package org.ontherecord.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ontherecord.ApplicationProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A real process, killed while it reads a folder into database and index on disk.
 */
class KilledIntakeTests {

	private static final int FILES = 400;

	private static final int LINES = 400;

	private static final int PARAGRAPHS = 7;

	private static final Pattern COUNT = Pattern.compile("([\\d,]+) articles are in");

	private final TemporaryCorpus corpus = new TemporaryCorpus();

	private Path data;

	@BeforeEach
	void aFolder() throws IOException {
		this.data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "killed").toAbsolutePath();
		for (int i = 0; i < FILES; i++) {
			this.corpus.write("files/%d.txt".formatted(i),
					"Report %d\n\n".formatted(i) + paragraphs(i).collect(Collectors.joining("\n\n")));
		}
		this.corpus.write("lines.jsonl",
				IntStream.range(0, LINES)
					.mapToObj((i) -> "{\"headline\": \"Line %d\", \"paragraphs\": [%s]}".formatted(i,
							paragraphs(i).map((text) -> '"' + text + '"').collect(Collectors.joining(", "))))
					.collect(Collectors.joining("\n")));
	}

	private static Stream<String> paragraphs(int article) {
		return IntStream.range(1, PARAGRAPHS)
			.mapToObj((i) -> "“Point %d of report %d is settled,” the White House said.".formatted(i, article));
	}

	@Test
	void leavesWholeArticlesAndARestartFinishesTheJob() throws Exception {
		long kept = killedHalfWay();
		assertThat(kept).isBetween(1L, FILES + LINES - 1L);
		assertThat(
				row("select count(*) from (select article_id from paragraph group by article_id having count(*) <> %d)"
					.formatted(PARAGRAPHS)))
			.as("articles that are not whole")
			.isZero();
		try (ApplicationProcess again = start()) {
			again.awaitReady();
			assertThat(again.get("/search?q=settled").body())
				.contains("%,d".formatted((PARAGRAPHS - 1) * (FILES + LINES)));
		}
		assertThat(row("select count(*) from article")).isEqualTo(FILES + LINES);
		assertThat(row("select count(distinct headline) from article")).isEqualTo(FILES + LINES);
		assertThat(row("select count(*) from paragraph")).isEqualTo((long) PARAGRAPHS * (FILES + LINES));
		assertThat(row("select count(*) from source")).isOne();
	}

	/** Meanwhile the site answers with what is there, and is not ready. */
	private long killedHalfWay() throws Exception {
		try (ApplicationProcess process = start()) {
			process.await("some articles are in", () -> count(process.get("/corpus").body()) > 100);
			assertThat(process.status("/")).isEqualTo(200);
			assertThat(process.status("/actuator/health/readiness")).isEqualTo(503);
			assertThat(process.get("/corpus").body()).contains("<progress");
			process.kill();
		}
		return row("select count(*) from article");
	}

	private ApplicationProcess start() throws IOException {
		return new ApplicationProcess("--ontherecord.corpus.location=" + this.corpus.folder(),
				"--ontherecord.data.folder=" + this.data);
	}

	private static int count(String page) {
		Matcher matcher = COUNT.matcher(page);
		return matcher.find() ? Integer.parseInt(matcher.group(1).replace(",", "")) : 0;
	}

	private long row(String sql) throws SQLException, IOException {
		try (Stream<Path> places = Files.list(this.data)) {
			String url = "jdbc:h2:file:" + places.findFirst().orElseThrow().resolve("database")
					+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
			try (Connection database = DriverManager.getConnection(url, "", "");
					ResultSet rows = database.createStatement().executeQuery(sql)) {
				rows.next();
				return rows.getLong(1);
			}
		}
	}

}
