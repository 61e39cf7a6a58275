package org.ontherecord.search;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.search.query.Alternative;
import org.ontherecord.search.query.Near;
import org.ontherecord.search.query.Query;
import org.ontherecord.search.query.Term;

import static org.assertj.core.api.Assertions.assertThat;

class QueryParserTests {

	private static final int MOST_WORDS = 40;

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "queries.csv", delimiter = '|', quoteCharacter = '\0',
			ignoreLeadingAndTrailingWhitespace = true)
	void readsWhatIsTyped(String typed, String read) {
		assertThat(inFull(Query.of((typed != null) ? typed : ""))).isEqualTo((read != null) ? read : "");
	}

	@ParameterizedTest
	@CsvSource({ "0, false", "1, true" })
	void readsSoManyWordsAndSaysWhereThereAreMore(int more, boolean cut) {
		Query query = Query.of("a ".repeat(MOST_WORDS + more));
		assertThat(query.clauses()).hasSize(MOST_WORDS);
		assertThat(query.cut()).isEqualTo(cut);
	}

	@ParameterizedTest
	@CsvSource({ "100, false", "101, true" })
	void readsSoManyWordsOfAPhraseAndSaysWhereThereAreMore(int words, boolean cut) {
		Query query = Query.of("\"" + "of ".repeat(words).strip() + "\"");
		assertThat(query.wanted().map(Term::said)).containsExactly("of ".repeat(100).strip());
		assertThat(query.cut()).isEqualTo(cut);
	}

	@ParameterizedTest
	@CsvSource({ "1000, false", "1001, true" })
	void readsSoManyCharactersAndSaysWhereThereAreMore(int characters, boolean cut) {
		assertThat(Query.of("a".repeat(characters)).cut()).isEqualTo(cut);
	}

	private static String inFull(Query query) {
		return query.clauses()
			.stream()
			.map((clause) -> clause.anyOf().stream().map(QueryParserTests::inFull).collect(Collectors.joining(" or ")))
			.collect(Collectors.joining(" and "));
	}

	private static String inFull(Alternative alternative) {
		Term term = alternative.term();
		String distance = (term instanceof Near near) ? " " + near.distance() : "";
		return (alternative.without() ? "no " : "") + term.kind() + "[" + term.said() + distance + "]";
	}

}
