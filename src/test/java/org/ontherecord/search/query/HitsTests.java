package org.ontherecord.search.query;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.article.Stretch;

import static org.assertj.core.api.Assertions.assertThat;

class HitsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
			"minister          | Ministers met a minister.             | [Ministers] met a [minister].",
			"e-mail            | An e-mail, then mail.                 | An [e-mail], then mail.",
			"\"met a\"         | They met a man: a met.                | They [met a] man: a met.",
			"\"meet a\"        | They met a man.                       | They met a man.",
			"\"met a\" \"a man\" | They met a man.                     | They [met a man].",
			"min*              | Ministers mind; dominion.             | [Ministers] [mind]; dominion.",
			"talk -peace       | No talk of peace.                     | No [talk] of peace.",
			"talk OR peace     | No talk of peace.                     | No [talk] of [peace].",
			"\"talk peace\"~2  | A talk of lasting peace. Peace holds. | A [talk] of lasting [peace]. Peace holds.",
			"\"talk peace\"~1  | A talk of lasting peace.              | A talk of lasting peace.",
			"\"peace talks\"~1 | They talked peace.                    | They [talked] [peace].",
			"talk              | None.                                 | None." })
	void areMarkedInTheText(String query, String text, String marked) {
		assertThat(marked(text, Query.of(query).hits().apply(text))).isEqualTo(marked);
	}

	private static String marked(String text, List<Stretch> hits) {
		StringBuilder marked = new StringBuilder(text);
		for (int i = hits.size() - 1; i >= 0; i--) {
			marked.insert(hits.get(i).end(), ']').insert(hits.get(i).start(), '[');
		}
		return marked.toString();
	}

}
