package org.ontherecord.search.query;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

import static org.assertj.core.api.Assertions.assertThat;

class QueryFuzzTests {

	@FuzzTest
	void anyTextIsAQueryOfAFewTerms(@NotNull String typed) {
		Query query = Query.of(typed);
		assertThat(query.clauses().stream().mapToInt((clause) -> clause.anyOf().size()).sum())
			.isLessThanOrEqualTo(QueryParser.MOST_TERMS);
		assertThat(query.hits().apply(typed)).allMatch((hit) -> 0 <= hit.start() && hit.end() <= typed.length());
	}

}
