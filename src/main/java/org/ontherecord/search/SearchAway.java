package org.ontherecord.search;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.SearchTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says so where the index does not answer, be it that it is away or that it takes too
 * long. What it can't make sense of is no outage but a bug, and stays one.
 */
@ControllerAdvice
class SearchAway {

	private static final Logger log = LoggerFactory.getLogger(SearchAway.class);

	private static final String SECONDS = "10";

	private static final Pattern FAILED = Pattern.compile("Response: (?:429|50[234]) ");

	@ExceptionHandler
	ModelAndView unanswered(SearchException ex, HttpServletResponse response) {
		if (!isAway(ex)) {
			throw ex;
		}
		log.warn("The index does not answer: {}", ex.getMessage());
		log.debug("Why the index does not answer", ex);
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		return new ModelAndView("search-away", Map.of(), HttpStatus.SERVICE_UNAVAILABLE);
	}

	/** A cluster that is there may still say that it can't answer now. */
	private static boolean isAway(SearchException failure) {
		return FAILED.matcher(String.valueOf(failure.getMessage())).find()
				|| Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
					.anyMatch((cause) -> cause instanceof SearchTimeoutException || cause instanceof IOException
							|| cause instanceof TimeoutException);
	}

}
