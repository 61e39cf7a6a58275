package org.ontherecord.search;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.ontherecord.search.query.Alternative;
import org.ontherecord.search.query.Near;
import org.ontherecord.search.query.Query;
import org.ontherecord.search.query.Term;

import static org.assertj.core.api.Assertions.assertThat;

class QueryParserTests {

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "queries.csv", delimiter = '|', quoteCharacter = '\0',
			ignoreLeadingAndTrailingWhitespace = true)
	void readsWhatIsTyped(String typed, String read) {
		assertThat(inFull(Query.of((typed != null) ? typed : ""))).isEqualTo((read != null) ? read : "");
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
