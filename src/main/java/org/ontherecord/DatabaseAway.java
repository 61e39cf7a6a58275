package org.ontherecord;

import java.sql.SQLException;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.ontherecord.intake.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says so where a page needs the database and the database does not answer. Nothing is
 * done to get it back: the next request asks it again. What the database refuses is no
 * outage but a bug, and stays one.
 */
@ControllerAdvice
class DatabaseAway {

	private static final Logger log = LoggerFactory.getLogger(DatabaseAway.class);

	private static final String SECONDS = "10";

	/** Whatever has such an exception behind it comes here. */
	@ExceptionHandler
	ModelAndView unanswered(SQLException ex, HttpServletResponse response) throws SQLException {
		if (!Outage.isBehind(ex)) {
			throw ex;
		}
		log.warn("The database does not answer: {}", ex.getMessage());
		log.debug("Why the database does not answer", ex);
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		return new ModelAndView("database-away", Map.of(), HttpStatus.SERVICE_UNAVAILABLE);
	}

}
