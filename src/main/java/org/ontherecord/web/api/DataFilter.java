package org.ontherecord.web.api;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ontherecord.web.DataAddress;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Lets scripts of every site read what is data, and tells programs of errors that no page
 * of ours has met: an unknown address, a way of asking that only writes.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class DataFilter extends OncePerRequestFilter {

	private final MessageSource messages;

	private final LocaleResolver languages;

	DataFilter(MessageSource messages,
			@Qualifier(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME) LocaleResolver languages) {
		this.messages = messages;
		this.languages = languages;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (DataAddress.is(request)) {
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
			response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Link, " + Rows.TOTAL);
			response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
		}
		if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
				&& DataAddress.wantsProblem(request)) {
			Problem.of(status, detail(status, this.languages.resolveLocale(request))).write(response);
			return;
		}
		chain.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private String detail(int status, Locale language) {
		String message = (status == HttpServletResponse.SC_NOT_FOUND) ? "problem.404.data"
				: "problem." + status + ".why";
		String other = this.messages.getMessage("problem.other.why", null, language);
		return Objects.requireNonNullElse(this.messages.getMessage(message, null, other, language), other);
	}

}
