package org.ontherecord;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.ClientAbortException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.article.DamagedException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A lost connection comes back; a bug does not go away.
 */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseAwayTests {

	private final DatabaseAway away = new DatabaseAway();

	static Stream<SQLException> outages() {
		return Stream.of(new SQLTransientConnectionException("the pool has none"), new SQLException("reset", "08006"),
				new SQLException("the server shuts down", "57P01"), new SQLException("closed", "90098"),
				new SQLException("General error", "HY000", 50000, new IOException("No space left on device")));
	}

	@ParameterizedTest
	@MethodSource("outages")
	void aLostConnectionIsSaidAndWhenToComeBack(SQLException outage) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		assertThat(this.away.unanswered(outage, response).getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
		assertThat(response.getHeader("Retry-After")).isEqualTo("10");
	}

	@ParameterizedTest
	@ValueSource(strings = { "42P01", "42501" })
	void whatTheProcessThatWritesMakesFirstIsSaidAndComes(String state, CapturedOutput output) throws Exception {
		SQLException early = new SQLException("relation \"article\" is not there\nPosition: 22", state);
		ModelAndView page = this.away.unanswered(early, new MockHttpServletResponse());
		assertThat(page.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
		assertThat(output).contains("reads (relation \"article\" is not there): start the one that writes")
			.doesNotContain("\tat ");
	}

	@Test
	void aDamagedFileIsNoOutageAndIsSaid() throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		ModelAndView page = this.away.unanswered(new SQLException("File corrupted", "90030", 90030), response);
		assertThat(page.getStatus()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
		assertThat(page.getModel()).containsEntry("status", "damaged");
	}

	@Test
	void whatTheDatabaseRefusesIsABug() {
		SQLException bug = new SQLException("column \"nowhere\" does not exist", "42703");
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> this.away.unanswered(bug, new MockHttpServletResponse()))
			.isSameAs(bug);
	}

	@Test
	void whereAnAnswerHasBegunTheLogSaysSoInALine(CapturedOutput output) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		response.setCommitted(true);
		for (Exception fault : List.of(new DamagedException("ferry"),
				new SQLException("File corrupted\nselect", "90030", 90030))) {
			assertThatExceptionOfType(ClientAbortException.class).isThrownBy(() -> new DatabaseAwayMeanwhile(this.away)
				.doFilter(new MockHttpServletRequest(), response, (request, begun) -> {
					throw new ServletException(fault);
				}));
		}
		assertThat(output).contains("In the database the text of /articles/ferry is not", "is damaged (File corrupted)")
			.doesNotContain("\tat ");
	}

}
