package org.ontherecord.web.api;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.ontherecord.web.DataAddress;
import org.ontherecord.web.RequestId;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Puts a problem, or a line of text, in the place of a page that tells of an error, where
 * a program asks. So whoever turns something down does it once, for readers and programs
 * alike.
 */
@Component
class ProblemViews implements ViewResolver, Ordered {

	private static final Set<String> PAGES = Set.of("error", "search-away", "database-away");

	private final MessageSource messages;

	private final RequestId requestId;

	ProblemViews(MessageSource messages, RequestId requestId) {
		this.messages = messages;
		this.requestId = requestId;
	}

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	public @Nullable View resolveViewName(String name, Locale locale) {
		if (!PAGES.contains(name)) {
			return null;
		}
		if (DataAddress.wantsText(request())) {
			return (model, request, response) -> {
				response.setContentType(MediaType.TEXT_PLAIN_VALUE);
				response.getWriter().println(detail(name, model, locale));
			};
		}
		if (DataAddress.wantsProblem(request())) {
			return (model, request, response) -> {
				Problem problem = Problem.of(response.getStatus(), detail(name, model, locale),
						this.requestId.current());
				problem.write(response);
			};
		}
		return null;
	}

	private String detail(String page, @Nullable Map<String, ?> model, Locale locale) {
		if (model != null && model.get("problem") instanceof String said) {
			return said;
		}
		String of = (model != null && model.get("status") != null) ? "problem." + model.get("status")
				: page.replace('-', '.');
		return this.messages.getMessage(of + ".why", null, locale);
	}

	private static HttpServletRequest request() {
		return ((ServletRequestAttributes) Objects.requireNonNull(RequestContextHolder.getRequestAttributes()))
			.getRequest();
	}

}
