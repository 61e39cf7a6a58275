package org.ontherecord.corpus.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

class TextFormatTests {

	@TestFactory
	Stream<DynamicTest> readsAsTheExamplesSay() throws IOException {
		return TextExample.in("text.md")
			.map((example) -> dynamicTest(example.where(),
					() -> assertThat(Spoken.of(TextFormat::parse, example.input())).as(example.where())
						.isEqualTo(example.expected())));
	}

	@Test
	void charactersWrittenAsInHtmlAreReadAndDoubted() throws Refused {
		ParsedArticle article = TextFormat.parse(
				"Ministers meet\n\n&quot;It holds,&#8221; Ruiz&nbsp;&amp; Co said.".getBytes(StandardCharsets.UTF_8));
		assertThat(article.text()).containsExactly("\"It holds,” Ruiz & Co said.");
		assertThat(article.doubts()).containsExactly(
				"characters are written as in HTML, the first as “&quot;”; they are read as what they stand for");
	}

	@Test
	void anAmpersandByItselfIsOne() throws Refused {
		ParsedArticle article = TextFormat
			.parse("Ministers meet\n\nAT&T; R&D &copy, &#0; &none;".getBytes(StandardCharsets.UTF_8));
		assertThat(article.text()).containsExactly("AT&T; R&D &copy, &#0; &none;");
		assertThat(article.doubts()).isEmpty();
	}

	@Test
	void utf16IsRefusedByName() {
		assertRefused("Ministers meet\n\nThey talk.".getBytes(StandardCharsets.UTF_16), 1,
				"UTF-16, not UTF-8; save it as UTF-8");
		assertRefused("\uFEFFMinisters meet".getBytes(StandardCharsets.UTF_16LE), 1,
				"UTF-16, not UTF-8; save it as UTF-8");
	}

	@Test
	void aTabIsTextAndAZeroIsNot() throws Refused {
		assertThat(TextFormat.parse("Ministers meet\n\nThey\ttalk.".getBytes(StandardCharsets.UTF_8)).text())
			.hasSize(1);
		assertRefused("Ministers meet\n\nThey\0talk.", 3, "binary, not text; take it out of the corpus");
	}

	@Test
	void anotherEncodingIsRefusedAtItsFirstForeignByte() {
		assertRefused("Ministers meet\n\nIn a café.".getBytes(StandardCharsets.ISO_8859_1), 3,
				"not UTF-8; save it as UTF-8");
	}

	@Test
	void aHeadlineLongerThanItsColumnIsRefused() {
		assertRefused("\n" + "word ".repeat(201) + "\n\nText.", 2,
				"the headline is 1,004 characters long, the longest that fits is 1,000; put a blank line below the headline");
	}

	@Test
	void aParagraphLongerThanItsColumnIsRefused() {
		String reason = "the paragraph is 1,048,577 characters long, the longest that fits is 1,048,576; put blank lines between paragraphs";
		assertRefused("Ministers meet\n\nText.\n\n" + "a".repeat(1_048_577), 5, reason);
		assertRefused("Ministers meet\n\nText.\n" + "a".repeat(1_048_577), 4, reason);
	}

	@Test
	void aSectionLongerThanItsColumnIsRefused() {
		assertRefused(String.join(" > ", List.of("a".repeat(60), "b".repeat(60), "c".repeat(60), "d".repeat(60))), 1,
				"the section is 249 characters long, the longest that fits is 200; shorten it");
	}

	private static void assertRefused(String text, int line, String reason) {
		assertRefused(text.getBytes(StandardCharsets.UTF_8), line, reason);
	}

	private static void assertRefused(byte[] bytes, int line, String reason) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> TextFormat.parse(bytes))
			.withMessage(reason)
			.satisfies((refused) -> assertThat(refused.line()).isEqualTo(line));
	}

}
