package org.ontherecord.attribution;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.attribution.english.Attributor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Quotations of Japanese and Korean texts, which are found and given to nobody.
 */
class OtherLanguageTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			市長は「橋は九年かかってようやく完成した」と述べた。          | DIRECT 橋は九年かかってようやく完成した
			市長は「対話」を求めた。                                    | PARTIAL 対話
			市長は「祖父は『橋は落ちる』と言っていたものだ」と語った。    | DIRECT 祖父は『橋は落ちる』と言っていたものだ
			市長は『橋』という本を書いた。                              | PARTIAL 橋
			市長は“安全”を約束した。                                    | PARTIAL 安全
			시장은 “다리는 아홉 해 만에 마침내 완성됐다”고 말했다.       | DIRECT 다리는 아홉 해 만에 마침내 완성됐다
			시장은 "대화"를 요구했다.                                   | PARTIAL 대화
			시장은 「다리」를 썼다.                                     | PARTIAL 다리
			市長は「閉じない括弧を使った                                | PARTIAL 閉じない括弧を使った
			""")
	void marksAreFoundAndTheirWordsAreNobodys(String paragraph, String expected) {
		List<Attribution> found = Attributor.unattributed(List.of("", paragraph));
		assertThat(found).singleElement()
			.satisfies((it) -> assertThat(it.type() + " " + it.content().get(0).text()).isEqualTo(expected))
			.satisfies((it) -> assertThat(it.speaker()).isNull())
			.satisfies((it) -> assertThat(it.rule()).isEqualTo("other-language"));
	}

}
