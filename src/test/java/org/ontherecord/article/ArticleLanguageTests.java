package org.ontherecord.article;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleLanguageTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			Ministers meet in Tokyo                          | en
			Ministers call it “忖度” and leave                | en
			31 – 12                                          | en
			首相が東京で会談                                  | ja
			G7 の首脳が AI と NATO について会談した            | ja
			サミット                                          | ja
			정상들이 도쿄에서 회담했다                         | ko
			尹 대통령이 G7 정상회의에 참석했다                 | ko
			部长们在东京会面                                  | und
			Министры встретились в Токио                      | und
			""")
	void theScriptTellsTheLanguage(String text, String tag) {
		assertThat(ArticleLanguage.of(text).tag()).isEqualTo(tag);
	}

}
