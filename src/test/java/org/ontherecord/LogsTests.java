package org.ontherecord;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a process writes, and where.
 */
class LogsTests {

	@TempDir
	private Path folder;

	/** A folder it is given for data is for a corpus of one's own. */
	@Test
	void eachLineIsAnObjectWhereThatIsSetAndNothingElseIsWritten() throws Exception {
		Path data = this.folder.resolve("data");
		try (ApplicationProcess process = new ApplicationProcess("--logging.structured.format.console=ecs",
				"--logging.level.org.ontherecord=info", "--ontherecord.data.folder=" + data)) {
			process.awaitReady();
			assertThat(process.get("/nowhere", "X-Request-Id", "mine-3").statusCode()).isEqualTo(404);
			List<String> lines = process.output().lines().filter((line) -> line.startsWith("{")).toList();
			assertThat(lines)
				.anyMatch((line) -> line
					.contains("The corpus is in: 2 articles, 2 of them new or changed; 0 files or lines refused"))
				.anyMatch((line) -> line.contains("\"request\":{\"id\":\"mine-3\"}")
						|| line.contains("\"http.request.id\":\"mine-3\""));
			assertThat(data).doesNotExist();
			assertThat(List.of("/actuator/env", "/actuator/prometheus", "/h2-console"))
				.allSatisfy((address) -> assertThat(process.status(address)).isEqualTo(404));
			assertThat(process.get("/actuator/health").body()).contains("\"status\":\"UP\"")
				.doesNotContain("components", "details");
		}
		assertThat(Files.exists(data)).isFalse();
	}

}
