package org.ontherecord.source;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/**
 * A page of Web Annotations: each names who says a stretch of an article.
 */
final class Annotations implements QuoteFile.Records {

	private static final JsonMapper MAPPER = new JsonMapper();

	/**
	 * In UTF-16 units: so much of the text around tells the words from the same
	 * elsewhere.
	 */
	private static final int AROUND = 32;

	private final Writer target;

	private final String site;

	private boolean first = true;

	Annotations(Writer target, String site) throws IOException {
		this.target = target;
		this.site = site;
		target.write("{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"AnnotationPage\",\"items\":[");
	}

	@Override
	public void add(QuoteRecord quote) throws IOException {
		this.target.write(this.first ? "\n" : ",\n");
		this.first = false;
		Map<String, Object> annotation = new LinkedHashMap<>();
		annotation.put("id", this.site + "/quotes/" + quote.id());
		annotation.put("type", "Annotation");
		annotation.put("motivation", "identifying");
		if (quote.source() != null) {
			annotation.put("body", Map.of("type", "TextualBody", "purpose", "identifying", "value",
					quote.source().name(), "id", this.site + "/sources/" + quote.source().slug()));
		}
		annotation.put("target",
				Map.of("source", this.site + "/articles/" + quote.article(), "selector", selector(quote)));
		this.target.write(MAPPER.writeValueAsString(annotation));
	}

	private static Map<String, Object> selector(QuoteRecord quote) {
		String text = quote.context();
		return Map.of("type", "TextQuoteSelector", "exact", quote.text(), "prefix",
				text.substring(Math.max(0, quote.start() - AROUND), quote.start()), "suffix",
				text.substring(quote.end(), Math.min(text.length(), quote.end() + AROUND)));
	}

	@Override
	public void end() throws IOException {
		this.target.write("\n]}\n");
	}

}
