package org.ontherecord.article.reading;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.article.AnOrigin;
import org.ontherecord.article.Article;
import org.ontherecord.article.Excerpt;
import org.ontherecord.article.Heading;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a text that is too long is cut.
 */
class ExcerptTests {

	@ParameterizedTest
	@CsvSource({ "The ferry leaves at nine, The ferry …", "港の橋は来月から直される, 港の橋は来月から直さ…", "averylongaddress, averylonga…",
			"short, short" })
	void aTextIsCutBetweenWordsAndWithoutWordsBetweenCharacters(String text, String excerpt) {
		assertThat(Excerpt.of(text, 11)).isEqualTo(excerpt);
	}

	@ParameterizedTest
	@CsvSource({ "😀😀😀😀😀😀😀😀", "xe\u0301e\u0301e\u0301e\u0301e\u0301e\u0301", "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷" })
	void noCharacterIsCutInTwo(String text) {
		for (int longest = 3; longest < text.length(); longest++) {
			String rest = text.substring(Excerpt.characters(text, longest).length());
			assertThat(Character.isLowSurrogate(rest.charAt(0)) || rest.charAt(0) == '\u0301').isFalse();
			assertThat(Excerpt.of(text, longest)).hasSizeLessThanOrEqualTo(longest);
		}
	}

	@ParameterizedTest
	@CsvSource({ "政府は港の橋を直すと発表した。", "https://example.org/" })
	void aPageOfATextWithoutBlanksCanBeShared(String beginning) {
		Article article = new Article("a", AnOrigin.of("a.txt"), new Heading("A", null, null, null),
				List.of(beginning + "橋".repeat(200) + "a".repeat(400)));
		assertThat(Card.of(article).description()).startsWith(beginning).endsWith("…");
	}

}
