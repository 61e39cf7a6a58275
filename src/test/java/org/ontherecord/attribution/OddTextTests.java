package org.ontherecord.attribution;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ontherecord.attribution.english.Attributor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Whatever the text is, there is an answer, and all of it stands in the text.
 */
class OddTextTests {

	private static final Attributor ATTRIBUTOR = Attributor.english();

	private static final int MEGABYTE = 1_000_000;

	static Stream<Arguments> texts() {
		return Stream.of(arguments("nothing", ""), arguments("a blank", " "), arguments("one letter", "a"),
				arguments("one mark", "“"), arguments("a megabyte without a full stop", filled("the mayor said that ")),
				arguments("a megabyte without a blank", filled("a")),
				arguments("names and nothing else", "Ana Ruiz Tomas Berg ".repeat(10_000)),
				arguments("pronouns for nobody", "He said it holds. She said “no”. ".repeat(3_000)),
				arguments("only marks", filled("“”\"''")), arguments("marks within marks", "“".repeat(10_000)),
				arguments("10,000 unclosed marks", "“It holds ".repeat(10_000)),
				arguments("10,000 marks that close nothing", "it holds” ".repeat(10_000)),
				arguments("right to left", "“הגשר יחזיק”, אמר ראש העיר. ".repeat(1_000)),
				arguments("emoji", "“🌉 🌉🌉,” 🙂 said. ".repeat(1_000)),
				arguments("half an emoji", "“\uD83C,” Ana Ruiz said. ".repeat(1_000)),
				arguments("control characters", "“It\u0000 holds,\u202E” Ana\u0007 Ruiz said. ".repeat(1_000)));
	}

	private static String filled(String words) {
		return words.repeat(MEGABYTE / words.length());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("texts")
	void attributesItOrLeavesItUnattributed(String what, String text) {
		List<String> paragraphs = List.of("A headline", text);
		assertThat(ATTRIBUTOR.attribute(paragraphs)).flatExtracting(Attribution::content)
			.allSatisfy((passage) -> assertThat(passage.text())
				.isEqualTo(paragraphs.get(passage.paragraph()).substring(passage.start(), passage.end())));
	}

}
