package org.ontherecord;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

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
 * Says so where a page needs the database and the database does not answer, was not
 * prepared yet, or has something else than was put into it. Nothing is done to get it
 * back: the next request asks it again. What the database refuses is no outage but a bug,
 * and stays one.
 */
@ControllerAdvice
class DatabaseAway {

	private static final Logger log = LoggerFactory.getLogger(DatabaseAway.class);

	private static final String SECONDS = "10";

	/** H2's codes for a file that it can't make sense of. */
	private static final Set<Integer> DAMAGED = Set.of(90030, 50000);

	/** PostgreSQL's states where a table is missing, or may not be read. */
	private static final Set<String> UNPREPARED = Set.of("42P01", "42501");

	/** Whatever has such an exception behind it comes here. */
	@ExceptionHandler
	ModelAndView unanswered(SQLException ex, HttpServletResponse response) throws SQLException {
		if (!isToldOf(ex)) {
			throw ex;
		}
		if (!Outage.isBehind(ex) && !isUnprepared(ex)) {
			return damagedPage();
		}
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		return new ModelAndView("database-away", Map.of(), HttpStatus.SERVICE_UNAVAILABLE);
	}

	@ExceptionHandler
	ModelAndView damaged(DamagedException ex) {
		tell(ex);
		return damagedPage();
	}

	/** Whether the database is behind a failure; then the log says so, in a line. */
	boolean isToldOf(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.anyMatch((cause) -> (cause instanceof DamagedException damaged) ? tell(damaged)
					: cause instanceof SQLException sql && tell(sql));
	}

	private static boolean tell(DamagedException ex) {
		log.error("In the database {}; start once with --ontherecord.corpus.again=true, which reads all articles again",
				ex.getMessage());
		return true;
	}

	private static boolean tell(SQLException ex) {
		boolean away = Outage.isBehind(ex);
		boolean damaged = !away && DAMAGED.contains(ex.getErrorCode());
		String why = String.valueOf(ex.getMessage()).lines().findFirst().orElse("");
		if (away) {
			log.warn("The database does not answer: {}", why);
		}
		if (damaged) {
			log.error(
					"The database file is damaged ({}); start once with --ontherecord.data.renew=true, which keeps it "
							+ "under another name and reads all articles anew",
					why);
		}
		if (isUnprepared(ex)) {
			log.warn(
					"The database has not what this process reads ({}): start the one that writes, by the profiles "
							+ "cluster,ingest, and let this one's user read what it makes (src/main/docker/reader.sql)",
					why);
		}
		log.debug("Why the database does not answer", ex);
		return away || damaged || isUnprepared(ex);
	}

	private static boolean isUnprepared(SQLException ex) {
		return ex.getSQLState() != null && UNPREPARED.contains(ex.getSQLState());
	}

	private static ModelAndView damagedPage() {
		return new ModelAndView("error", Map.of("status", "damaged"), HttpStatus.INTERNAL_SERVER_ERROR);
	}

}
