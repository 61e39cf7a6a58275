package org.ontherecord.corpus.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

class HtmlFormatTests {

	@TestFactory
	Stream<DynamicTest> readsAsTheExamplesSay() throws IOException {
		return TextExample.in("page.md")
			.map((example) -> dynamicTest(example.where(),
					() -> assertThat(Spoken.of(HtmlFormat::parse, example.input())).as(example.where())
						.isEqualTo(example.expected())));
	}

	@Test
	void aPageMayNameAnotherEncoding() throws Refused {
		byte[] page = "<meta charset=windows-1252><title>Menu</title><p>A “café”.</p>"
			.getBytes(Charset.forName("windows-1252"));
		assertThat(HtmlFormat.parse(page).text()).containsExactly("A “café”.");
	}

	@Test
	void aPageThatNamesNoEncodingIsUtf8() {
		byte[] page = "<title>Menu</title>\n<p>A café.</p>".getBytes(StandardCharsets.ISO_8859_1);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> HtmlFormat.parse(page))
			.withMessage("not UTF-8; save it as UTF-8")
			.satisfies((refused) -> assertThat(refused.line()).isEqualTo(2));
	}

}
