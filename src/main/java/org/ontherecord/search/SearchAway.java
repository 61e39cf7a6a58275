package org.ontherecord.search;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says so where the index does not answer, be it that it is away or that it takes too
 * long.
 */
@ControllerAdvice(basePackageClasses = SearchAway.class)
class SearchAway {

	private static final Logger log = LoggerFactory.getLogger(SearchAway.class);

	private static final String SECONDS = "10";

	@ExceptionHandler
	ModelAndView unanswered(SearchException ex, HttpServletResponse response) {
		log.warn("The index does not answer: {}", ex.getMessage());
		log.debug("Why the index does not answer", ex);
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		return new ModelAndView("search-away", Map.of(), HttpStatus.SERVICE_UNAVAILABLE);
	}

}
