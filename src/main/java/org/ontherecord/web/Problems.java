package org.ontherecord.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says what went wrong where a page can't be shown and it is known why.
 */
@ControllerAdvice
class Problems {

	private static final String SECONDS = "2";

	private final MessageSource messages;

	Problems(MessageSource messages) {
		this.messages = messages;
	}

	@ExceptionHandler
	ModelAndView missing(MissingException ex, HttpServletRequest request) {
		ModelAndView answer = answer(HttpStatus.NOT_FOUND, ex.sentence(), request);
		answer.addObject("instead", ex.instead());
		return answer;
	}

	@ExceptionHandler
	ModelAndView tooMuch(TooMuchException ex, HttpServletRequest request) {
		return answer(HttpStatus.BAD_REQUEST, ex.sentence(), request);
	}

	@ExceptionHandler
	ModelAndView crowded(AtOnce.CrowdedException ex, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		return answer(HttpStatus.SERVICE_UNAVAILABLE, new DefaultMessageSourceResolvable("problem.503.why"), request);
	}

	@ExceptionHandler
	ModelAndView notUnderstood(MethodArgumentTypeMismatchException ex, HttpServletRequest request) {
		String type = (ex.getRequiredType() != null) ? ex.getRequiredType().getSimpleName() : "";
		return answer(HttpStatus.BAD_REQUEST,
				new DefaultMessageSourceResolvable(
						new String[] { "problem.value." + type.toLowerCase(Locale.ROOT), "problem.value" },
						new Object[] { ex.getName(), String.valueOf(ex.getValue()), values(ex.getRequiredType()) }),
				request);
	}

	/** What it can be, where there are a few. */
	private static String values(@Nullable Class<?> type) {
		Object[] values = (type != null) ? type.getEnumConstants() : null;
		return (values == null) ? ""
				: Arrays.stream(values)
					.map((value) -> value.toString().toLowerCase(Locale.ROOT))
					.collect(Collectors.joining(", "));
	}

	private ModelAndView answer(HttpStatus status, MessageSourceResolvable problem, HttpServletRequest request) {
		return ProblemAnswer.of(status, this.messages.getMessage(problem, LocaleContextHolder.getLocale()), request);
	}

}
