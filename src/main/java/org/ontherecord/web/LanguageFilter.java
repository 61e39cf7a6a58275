package org.ontherecord.web;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has the reader's browser remember the language that was chosen, and tells caches that a
 * page depends on it where its address does not say it. Nothing is kept on our side.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class LanguageFilter extends OncePerRequestFilter {

	private static final Duration A_YEAR = Duration.ofDays(365);

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Language.of(request.getParameter(Language.NAME))
			.ifPresentOrElse((language) -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(language, request)),
					() -> response.addHeader(HttpHeaders.VARY,
							HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE));
		chain.doFilter(request, response);
	}

	/** Data, and files, whose names have a dot, are the same in every language. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return path.indexOf('.', path.lastIndexOf('/')) >= 0 || DataAddress.is(request);
	}

	private static String cookie(Language language, HttpServletRequest request) {
		return ResponseCookie.from(Language.NAME, language.tag())
			.path(request.getContextPath() + "/")
			.maxAge(A_YEAR)
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.build()
			.toString();
	}

}
