package org.ontherecord.corpus.format;

import java.util.List;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

import static org.assertj.core.api.Assertions.assertThat;

class FormatFuzzTests {

	private static final List<Parser> PARSERS = List.of(TextFormat::parse, HtmlFormat::parse,
			(bytes) -> JsonArticle.of(bytes, 1).parsed());

	@FuzzTest
	void anyBytesAreAnArticleOrRefusedInALine(byte @NotNull [] bytes) {
		PARSERS.forEach((parser) -> isReadOrRefused(parser, bytes));
	}

	private static void isReadOrRefused(Parser parser, byte[] bytes) {
		try {
			assertThat(parser.parse(bytes).text()).isNotEmpty();
		}
		catch (Refused ex) {
			assertThat(ex.getMessage()).isNotBlank().doesNotContain("\n");
			assertThat(ex.line()).isPositive();
		}
	}

	private interface Parser {

		ParsedArticle parse(byte[] bytes) throws Refused;

	}

}
