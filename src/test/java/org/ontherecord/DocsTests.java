package org.ontherecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
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

	private static Stream<String> ours(Properties settings) {
		return settings.stringPropertyNames().stream().filter((name) -> name.startsWith("ontherecord."));
	}

}
