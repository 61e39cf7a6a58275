package org.ontherecord.search;

import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ontherecord.ReadingRoom;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ReadingRoom
class AnyTextIsAQueryTests {

	private static final int[] SIGNS = "\"\"\"“”„'’-–*~:()[]{}^\\/+&|!? \t\n\u0000\u0301\u200F\uD83D\uFFFF<>%#🙂日本語한국é"
		.codePoints()
		.toArray();

	private static final String[] PIECES = { "OR", "AND", "NOT", "source:", "type:", "after:", "before:", "article:",
			"section:", "direct", "2018-13-45", "99999", "~5", "~9999999999", "sanctions", "Korea", "-", "\"", "*" };

	@Autowired
	private Finder finder;

	@Autowired
	private DidYouMean didYouMean;

	@ParameterizedTest
	@MethodSource({ "signs", "pieces", "extremes" })
	void isAnswered(String typed) {
		SearchRequest asked = SearchRequest.of(Map.of("q", typed));
		assertThat(this.finder.find(asked).total()).isBetween(0L, 28L);
		this.didYouMean.instead(asked).ifPresent((other) -> assertThat(this.finder.find(other).hits()).isNotEmpty());
	}

	private static Stream<String> signs() {
		Random random = new Random(1);
		return Stream
			.generate(() -> random.ints(random.nextInt(40), 0, SIGNS.length)
				.mapToObj((at) -> Character.toString(SIGNS[at]))
				.collect(Collectors.joining()))
			.limit(100);
	}

	private static Stream<String> pieces() {
		Random random = new Random(2);
		return Stream
			.generate(() -> random.ints(random.nextInt(12), 0, PIECES.length)
				.mapToObj((at) -> PIECES[at] + (random.nextBoolean() ? " " : ""))
				.collect(Collectors.joining()))
			.limit(100);
	}

	private static Stream<String> extremes() {
		return Stream.of("word ".repeat(5000), "\"".repeat(5000), "a".repeat(5000), "-".repeat(5000), "* ".repeat(500),
				"a* ".repeat(500), "OR ".repeat(500), "x OR ".repeat(500), "\"" + "a b ".repeat(300) + "\"~9",
				"\uD83D");
	}

}
