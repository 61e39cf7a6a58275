package org.ontherecord.article;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlugTests {

	@ParameterizedTest
	@CsvSource({ "N. Korea’s U.S. talks, n-koreas-us-talks", "“Élan” – again!, elan-again", "!?, untitled",
			"朝鮮, untitled" })
	void hasTheLettersAndDigitsOfSomeWords(String words, String slug) {
		assertThat(Slug.of(words)).isEqualTo(slug);
	}

	@Test
	void isCutAtAWordWhereItIsLong() {
		assertThat(Slug.of("a".repeat(80))).hasSize(80);
		assertThat(Slug.of("a".repeat(79) + " b")).isEqualTo("a".repeat(79));
		assertThat(Slug.of("a".repeat(81))).isEqualTo("a".repeat(80));
	}

	@Test
	void aTakenOneGetsTheFirstNumberThatIsFree() {
		assertThat(Slug.free("The ferry", Set.of()::contains)).isEqualTo("the-ferry");
		assertThat(Slug.free("The ferry", Set.of("the-ferry", "the-ferry-2")::contains)).isEqualTo("the-ferry-3");
	}

	@Test
	void theLinkToAParagraphHasItsTextInItAndTheHeadlinesIsItsArticles() {
		assertThat(Permalink.address("/articles/ferry", 0, "The ferry")).isEqualTo("/articles/ferry");
		assertThat(Permalink.address("/articles/ferry", 2, "It leaves.")).matches("/articles/ferry/p2-[0-9a-f]{6}");
	}

}
