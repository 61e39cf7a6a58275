package org.ontherecord.check;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.ontherecord.article.AnOrigin;
import org.ontherecord.article.Article;
import org.ontherecord.article.Heading;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A quotation that stands far inside a paragraph without end.
 */
class LongParagraphTests {

	@Test
	void isFoundWithoutComparingAllOfIt() {
		String text = "word ".repeat(50_000) + "the bridge took us nine years to build " + "word ".repeat(50_000);
		Article article = new Article("long", AnOrigin.of("long.txt"), new Heading("Long", null, null, null),
				List.of(text));
		Given given = Given.of("the bridge took us nine years to build");
		Printed printed = Printed.of(article.paragraphs(), List.of(), given.keys());
		assertThat(printed.words()).hasSizeLessThanOrEqualTo(4000);
		assertThat(new Match(new Claim("", null), given, printed).isVerbatim()).isTrue();
	}

}
