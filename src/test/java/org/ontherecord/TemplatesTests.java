package org.ontherecord;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Templates hold no words of their own: what they seem to say is replaced by messages.
 */
class TemplatesTests {

	private static final Set<String> SPOKEN = Set.of("title", "alt", "placeholder", "aria-label", "content");

	/** Written the same in every language. */
	private static final Set<String> CODE = Set.of("code", "kbd", "meta", "style", "script");

	static Stream<Resource> templates() throws IOException {
		return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:/templates/**/*.html"));
	}

	@ParameterizedTest
	@MethodSource("templates")
	void noTemplateHoldsWordsOfItsOwn(Resource template) throws IOException {
		assertThat(elements(template).flatMap(TemplatesTests::words)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void noTemplateTrustsMarkup(Resource template) throws IOException {
		assertThat(elements(template).filter((element) -> element.hasAttr("th:utext"))).isEmpty();
	}

	private static Stream<Element> elements(Resource template) throws IOException {
		try (InputStream html = template.getInputStream()) {
			List<Element> all = Jsoup.parse(html, StandardCharsets.UTF_8.name(), "", Parser.xmlParser())
				.getAllElements();
			return all.stream().filter((element) -> !CODE.contains(element.normalName()));
		}
	}

	private static Stream<String> words(Element element) {
		Stream<String> text = replaced(element) ? Stream.empty() : Stream.of(element.ownText());
		Stream<String> spoken = SPOKEN.stream().filter(element::hasAttr).map(element::attr);
		return Stream.concat(text, spoken).filter((words) -> words.matches("(?s).*\\p{L}.*"));
	}

	private static boolean replaced(Element element) {
		return element.hasAttr("th:text") || element.hasAttr("th:replace");
	}

}
