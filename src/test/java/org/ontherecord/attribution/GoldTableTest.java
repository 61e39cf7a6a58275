package org.ontherecord.attribution;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.attribution.english.Attributor;

import static org.assertj.core.api.Assertions.assertThat;

class GoldTableTest {

	private static final Map<SeedArticle, List<Attribution>> FOUND = Map.of(SeedArticle.CHAT, read(SeedArticle.CHAT),
			SeedArticle.LEANING, read(SeedArticle.LEANING));

	private static List<Attribution> read(SeedArticle article) {
		return Attributor.english().attribute(article.paragraphs());
	}

	@ParameterizedTest(name = "{0} {1}: {2} is {4}")
	@CsvSource(delimiter = '|',
			textBlock = """
					CHAT    |  8 | North Korea will play           | DIRECT         | senior Japanese Foreign Ministry official   | UNNAMED      |
					CHAT    |  9 | dialogue                        | PARTIAL        | diplomatic source                           | UNNAMED      |
					CHAT    |  9 | chat                            | PARTIAL        | diplomatic source                           | UNNAMED      |
					CHAT    | 11 | at the last minute              | PARTIAL        | U.S. State Department                       | ORGANIZATION |
					CHAT    | 12 | If the United States            | DIRECT         | source close to Japan-North Korea relations | UNNAMED      |
					CHAT    | 14 | Japan believes                  | DIRECT         | Yoshihide Suga                              | PERSON       | Chief Cabinet Secretary
					CHAT    | 15 | no plans at the present time    | PARTIAL        | senior Japanese Foreign Ministry official   | UNNAMED      |
					CHAT    | 17 | We will see                     | DIRECT         | White House                                 | ORGANIZATION |
					CHAT    | 18 | In the meantime                 | DIRECT         | White House                                 | ORGANIZATION |
					LEANING |  2 | Japan is willing                | DIRECT         | Shinzo Abe                                  | PERSON       | Prime Minister
					LEANING |  3 | This must have been             | DIRECT         | Japanese government source                  | UNNAMED      |
					LEANING |  4 | maximum pressure will be        | DIRECT PARTIAL | Donald Trump                                | PERSON       | President
					LEANING |  4 | We don’t want to use            | DIRECT         | Donald Trump                                | PERSON       | President
					LEANING |  5 | Japan and the U.S. are          | DIRECT PARTIAL | Shinzo Abe                                  | PERSON       | Prime Minister
					LEANING |  6 | It is not possible              | DIRECT         | senior Foreign Ministry official            | UNNAMED      |
					LEANING |  8 | This issue will be              | DIRECT         | senior government official                  | UNNAMED      |
					""")
	void theQuotationHasItsSource(SeedArticle article, int paragraph, String words, String types, String name,
			Speaker.Kind kind, String role) {
		Attribution found = found(article, paragraph, words);
		assertThat(types).contains(found.type().name());
		assertThat(found.speaker()).isEqualTo(new Speaker(name, kind, role));
		assertThat(found.mention()).isNotNull();
		assertThat(found.cue()).isNotNull();
	}

	@Test
	void theHeadlinesChatHasNoSource() {
		assertThat(found(SeedArticle.CHAT, 0, "chat").speaker()).isNull();
	}

	@Test
	void aWordThatWasNotUsedHasNoSource() {
		assertThat(found(SeedArticle.LEANING, 2, "pressure").speaker()).isNull();
	}

	@Test
	void theInnerQuotationIsNoneOfItsOwn() {
		assertThat(FOUND.get(SeedArticle.LEANING)).filteredOn((it) -> it.type() != Attribution.Type.INDIRECT)
			.hasSize(8);
	}

	private static Attribution found(SeedArticle article, int paragraph, String words) {
		List<Attribution> there = Objects.requireNonNull(FOUND.get(article))
			.stream()
			.filter((it) -> it.type() != Attribution.Type.INDIRECT)
			.filter((it) -> it.content().get(0).paragraph() == paragraph
					&& it.content().get(0).text().startsWith(words))
			.collect(Collectors.toList());
		assertThat(there).as("%s paragraph %d “%s”", article, paragraph, words).hasSize(1);
		return there.get(0);
	}

}
