package org.ontherecord;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.search.OpenSearchNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What docker-compose.yml calls a cluster, as processes: a real PostgreSQL, a real
 * OpenSearch, one process that reads the corpus and two that serve it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterTests {

	private static final String ARTICLE = "/articles/abe-leaning-toward-dialogue-with-north-korea-following-the-uss-lead";

	private static final int ARTICLES = 3000;

	private static PostgresServer database;

	private static OpenSearchNode index;

	private static ApplicationProcess ingest;

	private static List<ApplicationProcess> replicas;

	private static String beforeTheTables;

	@BeforeAll
	static void start() throws Exception {
		database = new PostgresServer();
		index = OpenSearchNode.start();
		ApplicationProcess first = process("cluster");
		first.await("it answers", () -> first.status("/") == 503);
		beforeTheTables = first.output();
		ingest = process("cluster,ingest");
		ingest.awaitReady();
		replicas = List.of(first, process("cluster"));
		for (ApplicationProcess replica : replicas) {
			replica.awaitReady();
			replica.await("its first question is answered in time", () -> replica.status("/search?q=japan") == 200);
		}
	}

	@AfterAll
	static void end() throws Exception {
		replicas.forEach(ApplicationProcess::close);
		ingest.close();
		index.stop();
		database.stop();
	}

	private static ApplicationProcess process(String profiles, String... more) throws IOException {
		List<String> settings = new ArrayList<>(List.of("--spring.profiles.active=" + profiles,
				"--spring.datasource.url=" + database.url(), "--spring.datasource.password=" + PostgresServer.PASSWORD,
				"--ontherecord.search.addresses=" + index.address()));
		settings.addAll(List.of(more));
		return new ApplicationProcess(settings.toArray(String[]::new));
	}

	@Test
	@Order(1)
	void aReplicaThatCameFirstSaidWhatItWaitedFor() {
		assertThat(beforeTheTables)
			.contains("does not exist): start the one that writes, by the profiles cluster,ingest")
			.doesNotContain("\tat ");
	}

	@Test
	@Order(1)
	void everyReplicaServesWhatOneProcessRead() throws Exception {
		for (ApplicationProcess replica : replicas) {
			assertThat(replica.get("/").body()).contains("Abe leaning toward dialogue");
			assertThat(replica.get("/quotes.jsonl?speaker=suga").body()).contains("Yoshihide Suga");
			assertThat(replica.get("/search?q=abductees").statusCode()).isEqualTo(200);
		}
	}

	@Test
	@Order(1)
	void everyReplicaGivesAPageTheSameTagAndKnowsTheOthers() throws Exception {
		for (String address : List.of("/", ARTICLE, "/quotes", "/search?q=abductees")) {
			String tag = replicas.get(0)
				.get(address, "X-Forwarded-Host", "news.example")
				.headers()
				.firstValue("ETag")
				.orElseThrow();
			assertThat(
					replicas.get(1).get(address, "X-Forwarded-Host", "news.example", "If-None-Match", tag).statusCode())
				.isEqualTo(304);
		}
	}

	@Test
	@Order(1)
	void behindAProxyAnArticlesLastingAddressIsTheOneItsReadersAsked() throws Exception {
		HttpResponse<String> article = replicas.get(0)
			.get(ARTICLE, "X-Forwarded-Host", "news.example:8443", "X-Forwarded-Proto", "https");
		assertThat(article.body())
			.contains("<link rel=\"canonical\" href=\"https://news.example:8443" + ARTICLE + "\">");
	}

	@Test
	@Order(2)
	void aReplicasUserCanReadAndNothingElse() throws SQLException {
		try (Connection reader = database.connect("ontherecord_reader");
				Statement statement = reader.createStatement()) {
			assertThat(statement.executeQuery("select headline from article").next()).isTrue();
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> statement.executeUpdate("update article set headline = 'mine'"))
				.withMessageContaining("permission denied");
		}
	}

	@Test
	@Order(3)
	void whileTheDatabaseIsAwayPagesSayThatTheyCantBeReadAndSearchGoesOn() throws Exception {
		database.stop();
		replicas.get(0).await("nothing that was kept is shown", () -> replicas.get(0).status("/") != 200);
		HttpResponse<String> home = replicas.get(0).get("/");
		assertThat(home.statusCode()).isEqualTo(503);
		assertThat(home.headers().firstValue("Retry-After")).hasValue("10");
		assertThat(home.body()).contains("The articles can’t be read just now").doesNotContain("Exception");
		assertThat(replicas.get(0).status("/search?q=japan")).isEqualTo(200);
		assertThat(replicas.get(0).status("/actuator/health/liveness")).isEqualTo(200);
		assertThat(replicas.get(0).status("/actuator/health")).isEqualTo(503);
		assertThat(replicas.get(0).output()).doesNotContain("\tat ");
	}

	@Test
	@Order(4)
	void theyComeBackByThemselves() throws Exception {
		database.startAgain();
		for (ApplicationProcess replica : replicas) {
			replica.await("pages are back", () -> replica.status("/") == 200);
		}
	}

	@Test
	@Order(5)
	void anIntakeThatLosesDatabaseAndIndexGoesOnWhenTheyAreBack(@TempDir Path folder) throws Exception {
		for (int i = 0; i < ARTICLES; i++) {
			Files.writeString(folder.resolve(i + ".txt"),
					"Report %d\n\n“Lamp %d glows,” the White House said.\n".formatted(i, i));
		}
		ingest.close();
		try (ApplicationProcess process = process("cluster,ingest", "--ontherecord.corpus.location=" + folder)) {
			process.await("some articles are in", () -> process.get("/?page=5").body().contains("Report"));
			index.stop();
			database.stop();
			assertThat(process.status("/actuator/health/readiness")).isEqualTo(503);
			database.startAgain();
			index.startAgain();
			process.awaitReady();
			assertThat(process.get("/search?q=glows").body()).contains("%,d paragraphs".formatted(ARTICLES));
			assertThat(process.get("/?page=2").body()).contains("Page 2 of 151", "rel=\"prev\"", "rel=\"next\"");
			assertThat(process.get("/corpus").body()).contains("%,d articles".formatted(ARTICLES + 2))
				.doesNotContain("can’t be kept", "can't be kept");
		}
	}

}
