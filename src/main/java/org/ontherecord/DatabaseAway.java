package org.ontherecord;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.hibernate.exception.JDBCConnectionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says so where a page needs the database and the database does not answer. Nothing is
 * done to get it back: the next request asks it again.
 */
@ControllerAdvice
class DatabaseAway {

	private static final Logger log = LoggerFactory.getLogger(DatabaseAway.class);

	private static final String SECONDS = "10";

	@ExceptionHandler({ DataAccessResourceFailureException.class, TransactionException.class, JpaSystemException.class,
			JDBCConnectionException.class })
	ModelAndView unanswered(Exception ex, HttpServletResponse response) {
		log.warn("The database does not answer: {}", ex.getMessage());
		log.debug("Why the database does not answer", ex);
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		return new ModelAndView("database-away", Map.of(), HttpStatus.SERVICE_UNAVAILABLE);
	}

}
