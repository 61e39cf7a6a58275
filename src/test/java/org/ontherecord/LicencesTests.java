package org.ontherecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is no Maven artifact has its licence in the list of licences too.
 */
class LicencesTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final Path LIST = Path.of("src/main/licences/third-party.ftl");

	@Test
	void everyFontIsNamedWithItsLicence() throws IOException {
		List<String> listed = Files.readAllLines(LIST);
		assertThat(fonts()).isNotEmpty()
			.allSatisfy((font) -> assertThat(listed)
				.contains(font + " | SIL Open Font License 1.1 (static/fonts/OFL.txt)"));
	}

	private static List<String> fonts() throws IOException {
		try (Stream<Path> files = Files.walk(RESOURCES)) {
			return files.filter((file) -> file.toString().endsWith(".woff2"))
				.map((file) -> RESOURCES.relativize(file).toString().replace('\\', '/'))
				.toList();
		}
	}

}
