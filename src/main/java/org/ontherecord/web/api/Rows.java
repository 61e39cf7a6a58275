package org.ontherecord.web.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * A file of rows, written by the thread of its request as they are read: no timeout of
 * asynchronous requests can cut it short.
 *
 * @param type its media type; it is in UTF-8
 * @param total how many rows are coming, which is said first, so that a reader knows when
 * some are missing
 */
public record Rows(String type, long total, Content content) implements View {

	/** The media type of JSON, a row a line. */
	public static final String JSON_LINES = "application/x-ndjson";

	static final String TOTAL = "X-Total-Count";

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		response.setContentType(this.type + ";charset=UTF-8");
		response.setHeader(TOTAL, Long.toString(this.total));
		this.content.write(response.getOutputStream());
	}

	/** What a file has in it. */
	public interface Content {

		void write(OutputStream target) throws IOException;

	}

}
