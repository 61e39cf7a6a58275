package org.ontherecord;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The options that the scripts and the image start with suit every Java.
 */
class JavaOptionsTests {

	@ParameterizedTest
	@ValueSource(strings = { "-XX:SharedArchiveFile=no/such.jsa", "-XX:AOTCache=no/such.aot" })
	void noArchiveIsNoReasonNotToStart(String archive) throws Exception {
		assertThat(exit("@src/main/docker/java.options", archive, "-version")).isZero();
	}

	@Test
	void aSmallMachineIsNoReasonNotToStart() throws Exception {
		assertThat(exit("@src/main/docker/java.options", "-XX:MaxRAM=320m", "-version")).isZero();
	}

	private static int exit(String... options) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
		command.addAll(List.of(options));
		Process java = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		return java.waitFor(1, TimeUnit.MINUTES) ? java.exitValue() : -1;
	}

}
