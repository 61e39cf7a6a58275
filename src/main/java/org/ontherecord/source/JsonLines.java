package org.ontherecord.source;

import java.io.IOException;
import java.io.Writer;

import tools.jackson.databind.json.JsonMapper;

/**
 * Records a line each.
 */
record JsonLines(Writer target) implements QuoteFile.Records {

	private static final JsonMapper MAPPER = new JsonMapper();

	JsonLines(Writer target, String site) {
		this(target);
	}

	@Override
	public void add(QuoteRecord quote) throws IOException {
		this.target.write(MAPPER.writeValueAsString(quote));
		this.target.write('\n');
	}

}
