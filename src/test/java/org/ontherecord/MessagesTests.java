package org.ontherecord;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.web.Site;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words of the interface, in each of its languages.
 */
class MessagesTests {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

	private static final Pattern RULE = Pattern.compile("`([a-z]+(?:-[a-z]+)*)`");

	@ParameterizedTest
	@ValueSource(strings = { "ja", "ko" })
	void everyMessageIsTranslatedAndTakesTheSame(String language) throws IOException {
		assertThat(placeholders(messages("_" + language))).isEqualTo(placeholders(messages("")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "_ja", "_ko" })
	void everyMessageIsAPatternAndNoneHasAnApostropheThatPatternsSwallow(String language) throws IOException {
		messages(language).forEach((name, message) -> {
			assertThat(new MessageFormat(message).toPattern()).as(name).isNotNull();
			assertThat(message).as(name).doesNotContain("'");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "ja", "ko" })
	void whatIsTheSameAsInEnglishHasNoWords(String language) throws IOException {
		TreeMap<String, String> english = messages("");
		TreeMap<String, String> same = messages("_" + language);
		same.entrySet().retainAll(english.entrySet());
		same.remove("site.name");
		assertThat(same).allSatisfy((name, message) -> assertThat(message).doesNotContainPattern("\\p{L}"));
	}

	@Test
	void everyDocumentedRuleIsSaidInWords() throws IOException {
		String rules = Files.readString(Path.of("docs/ATTRIBUTION.md")).split("## The rules|## Figures")[1];
		assertThat(RULE.matcher(rules).results().map((found) -> "rule." + found.group(1))).hasSizeGreaterThan(20)
			.isSubsetOf(messages("").keySet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "_ja", "_ko" })
	void theNameOfTheSiteIsThatOfTheCodeWhichHasItOnce(String language) throws IOException {
		assertThat(messages(language)).containsEntry("site.name", Site.NAME);
		try (Stream<Path> code = Files.walk(Path.of("src/main/java"))) {
			assertThat(code.filter(Files::isRegularFile).filter(MessagesTests::namesTheSite))
				.containsExactly(Path.of("src/main/java/org/ontherecord/web/Site.java"));
		}
	}

	/** Beside comments. */
	private static boolean namesTheSite(Path file) {
		try (Stream<String> lines = Files.lines(file)) {
			return lines.anyMatch((line) -> !line.strip().startsWith("*") && line.contains(Site.NAME));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static TreeMap<String, Set<String>> placeholders(TreeMap<String, String> messages) {
		TreeMap<String, Set<String>> all = new TreeMap<>();
		messages.forEach((name, message) -> all.put(name,
				PLACEHOLDER.matcher(message)
					.results()
					.map((found) -> found.group(1))
					.collect(Collectors.toCollection(TreeSet::new))));
		return all;
	}

	private static TreeMap<String, String> messages(String language) throws IOException {
		Properties properties = new Properties();
		ClassPathResource file = new ClassPathResource("messages" + language + ".properties");
		try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		TreeMap<String, String> messages = new TreeMap<>();
		properties.stringPropertyNames().forEach((name) -> messages.put(name, properties.getProperty(name)));
		return messages;
	}

}
