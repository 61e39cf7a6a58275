package org.ontherecord.web;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * Tells the addresses that programs read from those of pages.
 */
public final class DataAddress {

	/** What every address of the API begins with. */
	public static final String API = "/api/";

	private static final Set<String> FILES = Set.of("jsonl", "jsonld", "json", "csv", "xml", "qdpx", "atom");

	private DataAddress() {
	}

	public static boolean isApi(String path) {
		return path.startsWith(API) || path.equals("/api");
	}

	/** Whether a request, or one that failed, asks for data. */
	public static boolean is(HttpServletRequest request) {
		String path = path(request);
		return isApi(path) || path.equals("/oembed") || FILES.contains(path.substring(path.lastIndexOf('.') + 1));
	}

	/**
	 * Whether who asks wants an error as data too: always of the API, elsewhere unless it
	 * is a browser that follows a link.
	 */
	public static boolean wantsProblem(HttpServletRequest request) {
		return isApi(path(request))
				|| !accepted(request).contains("text/html") && (is(request) || accepted(request).contains("json"));
	}

	/** Whether a citation is asked for in one format, which is answered as text. */
	public static boolean wantsText(HttpServletRequest request) {
		return path(request).endsWith("/cite") && request.getParameter("format") != null
				&& !accepted(request).contains("text/html");
	}

	private static String accepted(HttpServletRequest request) {
		return Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "").toLowerCase(Locale.ROOT);
	}

	private static String path(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String path = (failed != null) ? failed.toString() : request.getRequestURI();
		return path.substring(request.getContextPath().length());
	}

}
