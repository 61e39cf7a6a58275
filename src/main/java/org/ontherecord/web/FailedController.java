package org.ontherecord.web;

import java.util.Locale;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers where a request failed and nobody said why. Spring Boot's own would answer who
 * accepts anything with JSON, which is not written here, and so with nothing.
 */
@Controller
class FailedController implements ErrorController {

	private static final int MISSING = 404;

	private final MessageSource messages;

	FailedController(MessageSource messages) {
		this.messages = messages;
	}

	/** Who comes here by its address finds nothing. */
	@RequestMapping("/error")
	ModelAndView failed(
			@RequestAttribute(name = RequestDispatcher.ERROR_STATUS_CODE, required = false) @Nullable Integer status,
			Locale language, HttpServletRequest request) {
		int code = (status != null) ? status : MISSING;
		ModelAndView page = new ModelAndView("error", HttpStatusCode.valueOf(code));
		page.addObject("status", code);
		page.addObject("problem", problem(code, DataAddress.wantsProblem(request), language));
		return page;
	}

	/** Programs are told where the addresses are listed. */
	private String problem(int status, boolean program, Locale language) {
		String of = (program && status == MISSING) ? "problem.404.data" : "problem." + status + ".why";
		return this.messages.getMessage(new DefaultMessageSourceResolvable(new String[] { of, "problem.other.why" }),
				language);
	}

}
