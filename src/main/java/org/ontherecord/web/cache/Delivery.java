package org.ontherecord.web.cache;

import java.io.IOException;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/**
 * Sends a page in the form its reader takes, or word that the reader has it already.
 */
record Delivery(HttpServletRequest request, HttpServletResponse response) {

	private static final String GZIP = "gzip";

	/** Unless it is the last that somebody wants. */
	private static final Pattern TAKES_GZIP = Pattern.compile("(gzip|x-gzip|\\*)(;q=(?!0(\\.0*)?$).*)?");

	/** What tells the compressed page's tag from the page's. */
	private static final String COMPRESSED = "-" + GZIP;

	void send(KeptPage page) throws IOException {
		boolean gzip = takesGzip();
		this.response.setHeader(HttpHeaders.VARY, varying());
		this.response.setHeader(HttpHeaders.ETAG, '"' + page.tag() + (gzip ? COMPRESSED : "") + '"');
		if (page.link() != null) {
			this.response.setHeader(HttpHeaders.LINK, page.link());
		}
		if (hasAlready(page)) {
			this.response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		byte[] bytes = gzip ? page.gzip() : page.plain();
		if (gzip) {
			this.response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
		}
		this.response.setContentType(page.type());
		if (page.language() != null) {
			this.response.setHeader(HttpHeaders.CONTENT_LANGUAGE, page.language());
		}
		this.response.setContentLength(bytes.length);
		if (!this.request.getMethod().equals("HEAD")) {
			this.response.getOutputStream().write(bytes);
		}
	}

	/** In one line: nginx before 1.23 reads no second. */
	private String varying() {
		String before = this.response.getHeader(HttpHeaders.VARY);
		return (before != null) ? before + ", " + HttpHeaders.ACCEPT_ENCODING : HttpHeaders.ACCEPT_ENCODING;
	}

	private boolean takesGzip() {
		return values(HttpHeaders.ACCEPT_ENCODING, (coding) -> TAKES_GZIP.matcher(coding).matches());
	}

	/** A proxy may have marked a tag as weak; it is the same page's. */
	private boolean hasAlready(KeptPage page) {
		return values(HttpHeaders.IF_NONE_MATCH, (tag) -> tag.equals("*")
				|| tag.replace("W/", "").replace(COMPRESSED, "").equals('"' + page.tag() + '"'));
	}

	private boolean values(String header, Predicate<String> wanted) {
		for (Enumeration<String> lines = this.request.getHeaders(header); lines.hasMoreElements();) {
			if (Arrays.stream(lines.nextElement().split(",")).map((value) -> value.replace(" ", "")).anyMatch(wanted)) {
				return true;
			}
		}
		return false;
	}

}
