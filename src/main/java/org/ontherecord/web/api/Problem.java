package org.ontherecord.web.api;

import java.io.IOException;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;

/**
 * What went wrong, as RFC 9457 has it. Its type is the status alone, so none is named.
 *
 * @param title the status in words
 * @param detail what was wrong with what was asked, and what can be asked instead
 * @param request what its line in the log has too
 */
@JsonPropertyOrder({ "status", "title", "detail", "request" })
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(int status, String title, String detail, @Nullable String request) {

	private static final String TYPE = "application/problem+json";

	private static final JsonMapper MAPPER = new JsonMapper();

	static Problem of(int status, String detail, @Nullable String request) {
		HttpStatus known = HttpStatus.resolve(status);
		return new Problem(status, (known != null) ? known.getReasonPhrase() : "Error", detail, request);
	}

	/** Answers with it; headers that were set stay. */
	void write(HttpServletResponse response) throws IOException {
		response.resetBuffer();
		response.setStatus(this.status);
		response.setContentType(TYPE);
		response.getOutputStream().write(MAPPER.writeValueAsBytes(this));
	}

}
