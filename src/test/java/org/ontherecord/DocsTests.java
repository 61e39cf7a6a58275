package org.ontherecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The docs tell of everything that a reader can open or set.
 */
@ReadingRoom
class DocsTests {

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Test
	void everyAddressIsInTheReadme() throws IOException {
		String readme = Files.readString(Path.of("README.md"));
		List<String> addresses = this.requestMappingHandlerMapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((mapping) -> mapping.getValue().getBeanType().getPackageName().startsWith("org.ontherecord"))
			.filter((mapping) -> !ErrorController.class.isAssignableFrom(mapping.getValue().getBeanType()))
			.flatMap((mapping) -> mapping.getKey().getPatternValues().stream())
			.map((pattern) -> pattern.replaceAll("\\{(\\w+):[^/]*}", "{$1}"))
			.toList();
		assertThat(addresses).isNotEmpty().allSatisfy((address) -> assertThat(readme).contains("`" + address));
	}

	@Test
	void everySettingIsInTheOperationsPage() throws IOException {
		String operations = Files.readString(Path.of("docs/OPERATIONS.md"));
		Properties settings = PropertiesLoaderUtils.loadAllProperties("application.properties");
		assertThat(ours(settings)).isNotEmpty()
			.allSatisfy((setting) -> assertThat(operations).contains("`" + setting + "`"));
	}

	@Test
	void theLimitsOfADatabaseAreThoseOfTheOperationsPage() throws IOException {
		assertThat(Files.readString(Path.of("docs/OPERATIONS.md"))).contains("""
				within three seconds where the
				server is gone and ten where it is silent (for the process that writes: 300)""");
		String pool = "spring.datasource.hikari.";
		assertThat(PropertiesLoaderUtils.loadAllProperties("application-cluster.properties"))
			.containsEntry(pool + "connection-timeout", "3000")
			.containsEntry(pool + "data-source-properties.connectTimeout", "3")
			.containsEntry(pool + "data-source-properties.socketTimeout", "10");
		assertThat(PropertiesLoaderUtils.loadAllProperties("application-ingest.properties"))
			.containsEntry(pool + "data-source-properties.socketTimeout", "300");
	}

	@Test
	void theTestsAndScriptsThatTheDocsNameAreThere() throws IOException {
		try (Stream<Path> tests = Files.walk(Path.of("src/test")); Stream<Path> docs = Files.list(Path.of("docs"))) {
			Set<String> names = tests.map((file) -> file.getFileName().toString().replace(".java", ""))
				.collect(Collectors.toSet());
			for (Path page : docs.filter((file) -> file.toString().endsWith(".md")).toList()) {
				assertThat(Pattern.compile("`(?:\\w+\\.)?(\\w+(?:Tests|Test|Facts)|src/test/scripts/\\w+\\.sh)\\b")
					.matcher(Files.readString(page))
					.results()
					.map((found) -> found.group(1).replace("src/test/scripts/", ""))).as(page.toString())
					.isSubsetOf(names);
			}
		}
	}

	private static Stream<String> ours(Properties settings) {
		return settings.stringPropertyNames().stream().filter((name) -> name.startsWith("ontherecord."));
	}

}
