package org.ontherecord.search;

import java.net.ConnectException;
import java.util.stream.Stream;

import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An index that is away comes back; a bug does not go away.
 */
class SearchAwayTests {

	static Stream<SearchException> outages() {
		return Stream.of(new SearchException("HSEARCH400588: Call to the bulk REST API failed", new ConnectException()),
				new SearchException(
						"HSEARCH400090: response indicates a failure. Response: 503 'Service Unavailable'"));
	}

	@ParameterizedTest
	@MethodSource("outages")
	void anOutageIsSaidAndWhenToComeBack(SearchException outage) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		assertThat(new SearchAway().unanswered(outage, response).getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
		assertThat(response.getHeader("Retry-After")).isEqualTo("10");
	}

	@Test
	void aQueryThatTheIndexCanMakeNothingOfIsABug() {
		SearchException bug = new SearchException("HSEARCH000610: Unknown field 'nowhere'");
		assertThatExceptionOfType(SearchException.class)
			.isThrownBy(() -> new SearchAway().unanswered(bug, new MockHttpServletResponse()))
			.isSameAs(bug);
	}

}
