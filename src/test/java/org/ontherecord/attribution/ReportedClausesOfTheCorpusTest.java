package org.ontherecord.attribution;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.attribution.english.Attributor;

import static org.assertj.core.api.Assertions.assertThat;

class ReportedClausesOfTheCorpusTest {

	private static final List<Attribution> FOUND = Attributor.english().attribute(SeedArticle.CHAT.paragraphs());

	@ParameterizedTest(name = "paragraph {0}: {2}")
	@CsvSource(delimiter = '|', textBlock = """
			 1 | Japan has softened its stance    | Japanese government sources                       | UNNAMED
			 3 | that no meaningful dialogue      | administration of Prime Minister Shinzo Abe       | ORGANIZATION
			 4 | the new position is that         | Japanese government sources                       | UNNAMED
			 7 | Japan will continue to refuse    | Japanese government sources                       | UNNAMED
			16 | that in talks earlier that day   | office of South Korean President Moon Jae In      | ORGANIZATION
			""")
	void theClauseHasItsSource(int paragraph, String words, String name, Speaker.Kind kind) {
		assertThat(in(paragraph)).singleElement().satisfies((found) -> {
			assertThat(found.content().get(0).text()).startsWith(words);
			assertThat(found.speaker()).isEqualTo(new Speaker(name, kind, null));
		});
	}

	@Test
	void theParagraphsThatReportNothingHaveNone() {
		assertThat(in(2)).isEmpty();
		assertThat(in(5)).isEmpty();
		assertThat(in(6)).isEmpty();
	}

	private static List<Attribution> in(int paragraph) {
		return FOUND.stream()
			.filter((it) -> it.type() == Attribution.Type.INDIRECT)
			.filter((it) -> it.content().get(0).paragraph() == paragraph)
			.toList();
	}

}
