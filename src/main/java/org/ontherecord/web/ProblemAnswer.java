package org.ontherecord.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/**
 * How it is said what went wrong: on a page, or in a line of text to who asked for data
 * and would not read a page.
 */
final class ProblemAnswer {

	private ProblemAnswer() {
	}

	static ModelAndView of(HttpStatusCode status, String problem, HttpServletRequest request) {
		ModelAndView answer = isForReaders(request) ? new ModelAndView("error") : new ModelAndView(line(problem));
		answer.setStatus(status);
		answer.addObject("status", status.value());
		answer.addObject("problem", problem);
		return answer;
	}

	/** A browser names pages before all else, also where it follows a link to data. */
	private static boolean isForReaders(HttpServletRequest request) {
		List<MediaType> accepted = accepted(request);
		boolean namesPages = accepted.stream()
			.anyMatch((type) -> !type.isWildcardType() && type.includes(MediaType.TEXT_HTML));
		boolean takesPages = accepted.isEmpty()
				|| accepted.stream().anyMatch((type) -> type.includes(MediaType.TEXT_HTML));
		return namesPages || (takesPages && !isOfData(asked(request)));
	}

	private static List<MediaType> accepted(HttpServletRequest request) {
		try {
			return MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT));
		}
		catch (InvalidMediaTypeException ex) {
			return List.of();
		}
	}

	/** What tells of a failure stands at the address where it happened. */
	private static String asked(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (failed != null) ? failed.toString() : request.getRequestURI();
	}

	/** Data have their format at the end, as files have. */
	private static boolean isOfData(String path) {
		return path.substring(path.lastIndexOf('/') + 1).contains(".");
	}

	private static View line(String problem) {
		return (model, request, response) -> {
			response.setContentType(MediaType.TEXT_PLAIN_VALUE);
			response.setCharacterEncoding(StandardCharsets.UTF_8.name());
			response.getWriter().println(problem);
		};
	}

}
