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
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says what went wrong where a page can't be shown.
 */
@ControllerAdvice
class Problems {

	private static final String SECONDS = "2";

	private final MessageSource messages;

	Problems(MessageSource messages) {
		this.messages = messages;
	}

	@ExceptionHandler
	ModelAndView missing(MissingException ex) {
		ModelAndView page = page(HttpStatus.NOT_FOUND, ex.sentence());
		page.addObject("instead", ex.instead());
		return page;
	}

	@ExceptionHandler
	ModelAndView tooMuch(TooMuchException ex) {
		return page(HttpStatus.BAD_REQUEST, ex.sentence());
	}

	@ExceptionHandler
	ModelAndView needed(MissingServletRequestParameterException ex) {
		return page(HttpStatus.BAD_REQUEST, new DefaultMessageSourceResolvable(new String[] { "problem.needed" },
				new Object[] { ex.getParameterName() }));
	}

	/** In as few words as can be. */
	@ExceptionHandler
	ModelAndView crowded(AtOnce.CrowdedException ex, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		ModelAndView page = page(HttpStatus.SERVICE_UNAVAILABLE, new DefaultMessageSourceResolvable("problem.503.why"));
		if (!DataAddress.wantsProblem(request) && !DataAddress.wantsText(request)) {
			Locale language = LocaleContextHolder.getLocale();
			page.setView(new ShortPage(language, this.messages.getMessage("problem.503", null, language),
					String.valueOf(page.getModel().get("problem"))));
		}
		return page;
	}

	@ExceptionHandler
	ModelAndView notUnderstood(MethodArgumentTypeMismatchException ex) {
		String type = (ex.getRequiredType() != null) ? ex.getRequiredType().getSimpleName() : "";
		return page(HttpStatus.BAD_REQUEST,
				new DefaultMessageSourceResolvable(
						new String[] { "problem.value." + type.toLowerCase(Locale.ROOT), "problem.value" },
						new Object[] { ex.getName(), String.valueOf(ex.getValue()), values(ex.getRequiredType()) }));
	}

	/** What it can be, where there are a few. */
	private static String values(@Nullable Class<?> type) {
		Object[] values = (type != null) ? type.getEnumConstants() : null;
		return (values == null) ? ""
				: Arrays.stream(values)
					.map((value) -> value.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
					.collect(Collectors.joining(", "));
	}

	private ModelAndView page(HttpStatus status, MessageSourceResolvable problem) {
		ModelAndView page = new ModelAndView("error", status);
		page.addObject("status", status.value());
		page.addObject("problem", this.messages.getMessage(problem, LocaleContextHolder.getLocale()));
		return page;
	}

}
