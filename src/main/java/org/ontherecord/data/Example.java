package org.ontherecord.data;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Article;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Source;
import org.springframework.web.util.UriUtils;

/**
 * What stands for each part of an address in the examples, as the corpus has it.
 */
final class Example {

	private static final int WORDS = 60;

	private final Map<String, String> parts = new HashMap<>();

	Example(Optional<Article> article, Optional<Quote> quote, Optional<Source> source, String site) {
		this.parts.put("site", site);
		article.ifPresent((first) -> this.parts.putAll(Map.of("slug", first.slug(), "number", "1")));
		quote.ifPresent((first) -> this.parts.putAll(Map.of("id", first.id(), "words", UriUtils
			.encode(first.text().substring(0, Math.min(WORDS, first.text().length())), StandardCharsets.UTF_8))));
		source.ifPresent((first) -> this.parts
			.putAll(Map.of("source", first.slug(), "name", UriUtils.encode(first.name(), StandardCharsets.UTF_8))));
	}

	/** An address that can be opened; null where nothing is in yet that it could show. */
	public @Nullable String of(String address) {
		String filled = address;
		for (Map.Entry<String, String> part : this.parts.entrySet()) {
			filled = filled.replace("{" + part.getKey() + "}", part.getValue());
		}
		return filled.contains("{") ? null : filled;
	}

}
