package org.ontherecord.web.cache;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * A request for a page as the page understands it: what it does not know is not asked,
 * and what it knows is asked in one order, so that it is one page however it is put.
 */
final class AskedPage extends HttpServletRequestWrapper {

	static final String LANGUAGE = "lang";

	private final Map<String, String[]> parameters;

	private final @Nullable String query;

	private AskedPage(HttpServletRequest request, Map<String, String[]> parameters) {
		super(request);
		this.parameters = parameters;
		this.query = parameters.isEmpty() ? null : query(parameters);
	}

	/** Takes of a request what is known and not blank. */
	static AskedPage of(HttpServletRequest request, List<String> known) {
		Map<String, String[]> parameters = new LinkedHashMap<>();
		if (request.getQueryString() != null) {
			for (String name : known) {
				String[] values = request.getParameterValues(name);
				if (values != null && !String.join("", values).isBlank()) {
					parameters.put(name, values);
				}
			}
		}
		return new AskedPage(request, parameters);
	}

	private static String query(Map<String, String[]> parameters) {
		StringJoiner query = new StringJoiner("&");
		parameters.forEach((name, values) -> {
			for (String value : values) {
				query.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8));
			}
		});
		return query.toString();
	}

	PageKey key(String version, String language) {
		return new PageKey(version, getScheme() + "://" + getServerName() + ":" + getServerPort(), getRequestURI(),
				(this.query != null) ? this.query : "", language);
	}

	@Override
	public @Nullable String getQueryString() {
		return this.query;
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = this.parameters.get(name);
		return (values != null) ? values[0] : null;
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return this.parameters.get(name);
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return Collections.unmodifiableMap(this.parameters);
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.parameters.keySet());
	}

}
