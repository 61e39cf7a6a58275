package org.ontherecord;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import org.ontherecord.article.DamagedException;
import org.ontherecord.intake.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says so where a page needs the database and the database does not answer, or has
 * something else than was put into it. Nothing is done to get it back: the next request
 * asks it again. What the database refuses is no outage but a bug, and stays one.
 */
@ControllerAdvice
class DatabaseAway {

	private static final Logger log = LoggerFactory.getLogger(DatabaseAway.class);

	private static final String SECONDS = "10";

	/** H2's codes for a file that it can't make sense of. */
	private static final Set<Integer> DAMAGED = Set.of(90030, 50000);

	/** Whatever has such an exception behind it comes here. */
	@ExceptionHandler
	ModelAndView unanswered(SQLException ex, HttpServletResponse response) throws SQLException {
		if (!Outage.isBehind(ex)) {
			return damaged(ex);
		}
		log.warn("The database does not answer: {}", ex.getMessage());
		log.debug("Why the database does not answer", ex);
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		return new ModelAndView("database-away", Map.of(), HttpStatus.SERVICE_UNAVAILABLE);
	}

	private static ModelAndView damaged(SQLException ex) throws SQLException {
		if (!DAMAGED.contains(ex.getErrorCode())) {
			throw ex;
		}
		log.error("The database file is damaged ({}); start once with --ontherecord.data.renew=true, which keeps it "
				+ "under another name and reads all articles anew", ex.getMessage());
		log.debug("Where the database file is damaged", ex);
		return damagedPage();
	}

	@ExceptionHandler
	ModelAndView damaged(DamagedException ex) {
		log.error("In the database {}; start once with --ontherecord.corpus.again=true, which reads all articles again",
				ex.getMessage());
		return damagedPage();
	}

	private static ModelAndView damagedPage() {
		return new ModelAndView("error", Map.of("status", "damaged"), HttpStatus.INTERNAL_SERVER_ERROR);
	}

}
