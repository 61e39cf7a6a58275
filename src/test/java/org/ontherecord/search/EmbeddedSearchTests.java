package org.ontherecord.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Search with an embedded index on disk.
 */
class EmbeddedSearchTests extends SearchTests {

	@DynamicPropertySource
	static void index(DynamicPropertyRegistry settings) throws IOException {
		Path directory = Files.createTempDirectory(Path.of("target"), "index");
		settings.add("spring.datasource.url",
				() -> "jdbc:h2:mem:embedded-search;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
		settings.add("ontherecord.search.directory", directory::toString);
	}

}
