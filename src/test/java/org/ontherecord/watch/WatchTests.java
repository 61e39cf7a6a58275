package org.ontherecord.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.OnTheRecord;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is to be seen on a port of its own.
 */
class WatchTests {

	private static ConfigurableApplicationContext application;

	private static RestClient pages;

	private static RestClient watched;

	@BeforeAll
	static void start() {
		application = new SpringApplicationBuilder(OnTheRecord.class).run("--server.port=0",
				"--management.server.port=0", "--spring.datasource.url=jdbc:h2:mem:watch;MODE=PostgreSQL;"
						+ "DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
		pages = on("local.server.port");
		watched = on("local.management.port");
	}

	@AfterAll
	static void stop() {
		application.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ontherecord_articles 2.0", "ontherecord_quotations ", "ontherecord_refused 0.0",
			"ontherecord_quotations_unattributed 0.", "ontherecord_intake_files 2.0",
			"ontherecord_intake_files_found 2.0", "ontherecord_intake_reading 0.0", "ontherecord_pages_memory_bytes ",
			"jvm_memory_used_bytes{", "jvm_gc_", "process_cpu_usage ", "process_files_open_files ",
			"cache_gets_total{" })
	void theFiguresAreThere(String beginning) {
		assertThat(metrics().lines()).anyMatch((line) -> line.startsWith(beginning));
	}

	@Test
	void soIsAllThatTheDocsName() throws IOException {
		aPageThatIsKeptIsCounted();
		assertThat(Pattern.compile("`(ontherecord_(?!reader)\\w+|cache_gets_total)`")
			.matcher(Files.readString(Path.of("docs/OPERATIONS.md")))
			.results()
			.map((name) -> name.group(1))).isNotEmpty()
			.allSatisfy((name) -> assertThat(metrics()).contains("\n" + name));
		assertThat(metrics()).contains("le=\"0.01\"", "le=\"10.0\"");
	}

	@Test
	void whatIsAskedOfTheIndexIsTimedByItsKind() {
		pages.get().uri("/search?q=japan").retrieve().toBodilessEntity();
		pages.get().uri("/search/suggest?q=a").retrieve().toBodilessEntity();
		assertThat(metrics()).contains("ontherecord_answers_seconds_count{address=\"/search\",status=\"200\"} ")
			.contains("ontherecord_answers_seconds_count{address=\"/search/suggest\",status=\"200\"} ");
	}

	@Test
	void aPageThatIsKeptIsCounted() {
		double before = figure("ontherecord_pages_kept_total ");
		for (int times = 0; times < 3; times++) {
			pages.get().uri("/how").retrieve().toBodilessEntity();
		}
		assertThat(figure("ontherecord_pages_kept_total ")).isGreaterThanOrEqualTo(before + 2);
	}

	@Test
	void healthIsThereToo() {
		assertThat(status(watched, "/actuator/health/readiness")).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/prometheus", "/actuator/health" })
	void whereThePagesAreItIsNot(String address) {
		assertThat(status(pages, address)).isEqualTo(404);
	}

	private static RestClient on(String port) {
		return RestClient.create("http://127.0.0.1:" + application.getEnvironment().getProperty(port));
	}

	private static String metrics() {
		return String.valueOf(watched.get().uri("/actuator/prometheus").retrieve().body(String.class));
	}

	private static double figure(String name) {
		return metrics().lines()
			.filter((line) -> line.startsWith(name))
			.mapToDouble((line) -> Double.parseDouble(line.substring(name.length())))
			.findFirst()
			.orElseThrow();
	}

	private static int status(RestClient client, String address) {
		return client.get().uri(address).exchange((request, response) -> response.getStatusCode().value());
	}

}
