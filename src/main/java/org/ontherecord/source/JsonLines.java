package org.ontherecord.source;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes records a line each, a chunk at a time, so that the whole never stands in
 * memory.
 */
@Component
public class JsonLines {

	private final JsonMapper mapper;

	JsonLines(JsonMapper mapper) {
		this.mapper = mapper;
	}

	void write(OutputStream target, Function<@Nullable ReadingPosition, QuoteFinder.Chunk> chunks) throws IOException {
		OutputStream out = new BufferedOutputStream(target);
		ReadingPosition after = null;
		do {
			QuoteFinder.Chunk chunk = chunks.apply(after);
			for (QuoteRecord line : chunk.records()) {
				out.write(this.mapper.writeValueAsBytes(line));
				out.write('\n');
			}
			after = chunk.last();
		}
		while (after != null);
		out.flush();
	}

}
