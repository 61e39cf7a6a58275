package org.ontherecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The files for containers name what there is, for no test starts a container.
 */
class ComposeTests {

	private static final Path DOCKER = Path.of("src/main/docker");

	private static final String COMPOSE = read(Path.of("docker-compose.yml"));

	private static final String IMAGE = read(DOCKER.resolve("Dockerfile"));

	private static final String PROXY = read(DOCKER.resolve("nginx.conf"));

	private static final String OPERATIONS = read(Path.of("docs/OPERATIONS.md"));

	@Test
	void allThatCanBeSetForItIsInTheDocs() {
		assertThat(all("\\$\\{(\\w+):-", COMPOSE)).isNotEmpty()
			.allSatisfy((name) -> assertThat(OPERATIONS).contains(name));
	}

	@Test
	void thePortsAreThoseOfTheDocs() {
		assertThat(all("127\\.0\\.0\\.1:(\\d+)}:8080", COMPOSE)).containsExactly("8080", "8081", "8082")
			.allSatisfy((port) -> assertThat(OPERATIONS).contains("http://localhost:" + port));
	}

	@Test
	void allThatIsSetForTheApplicationIsASetting() {
		assertThat(all("\\b((?:SPRING|ONTHERECORD|SERVER)_\\w+):", COMPOSE)).isNotEmpty()
			.allSatisfy((variable) -> assertThat(OPERATIONS).contains("`" + variable + "`"));
	}

	@Test
	void itsProfilesHaveSettings() {
		assertThat(all("SPRING_PROFILES_ACTIVE: (\\S+)", COMPOSE))
			.containsExactlyInAnyOrder("cluster", "postgres", "cluster,ingest")
			.flatExtracting((profiles) -> List.of(profiles.split(",")))
			.allSatisfy((profile) -> assertThat(Path.of("src/main/resources/application-" + profile + ".properties"))
				.exists());
	}

	@Test
	void theApplicationCanWriteToNothingButATemporaryFolder() {
		String application = COMPOSE.substring(COMPOSE.indexOf("x-application:"), COMPOSE.indexOf("x-replica:"));
		assertThat(application).contains("read_only: true", "tmpfs:\n    - /tmp\n", "cap_drop:\n    - ALL",
				"no-new-privileges:true");
		assertThat(IMAGE).contains("USER 10001:10001");
	}

	@Test
	void theFilesItIsMadeOfAreThere() {
		assertThat(all("- \\./(src\\S+?):", COMPOSE)).hasSize(2)
			.allSatisfy((file) -> assertThat(Path.of(file)).exists());
		assertThat(all("(src/main/docker/\\S+)", IMAGE.substring(IMAGE.indexOf("COPY src/main/docker")))).hasSize(3)
			.allSatisfy((file) -> assertThat(Path.of(file)).exists());
	}

	@Test
	void theProxyKnowsTheReplicas() {
		assertThat(all("server (web-\\d):8080", PROXY)).hasSize(2)
			.allSatisfy((replica) -> assertThat(COMPOSE).contains("\n  " + replica + ": *replica\n"));
	}

	@Test
	void theImageHasTheJavaOfTheDocs() {
		assertThat(all("eclipse-temurin:(\\d+)-j", IMAGE)).containsOnly("25");
		assertThat(OPERATIONS).contains("trained, on Java 25, as the container image is");
	}

	private static List<String> all(String pattern, String text) {
		return Pattern.compile(pattern)
			.matcher(text)
			.results()
			.map((MatchResult found) -> found.group(1))
			.distinct()
			.toList();
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
