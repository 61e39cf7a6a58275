package org.ontherecord.corpus.format;

import java.util.Arrays;
import java.util.Objects;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article: as JSON-LD, else as Open Graph, else in its elements.
 */
class Metadata {

	private final Document page;

	private final JsonLd article;

	Metadata(Document page) {
		this.page = page;
		this.article = JsonLd.in(page);
	}

	@Nullable String headline() {
		return first(this.article.text("headline"), meta("og:title"), element("h1"), element("title"));
	}

	@Nullable String date() {
		return first(this.article.text("datePublished"), meta("article:published_time"), meta("datePublished"),
				attribute("time[itemprop=datePublished], time[pubdate]", "datetime"),
				attribute("article time[datetime], main time[datetime]", "datetime"), attribute("time", "datetime"));
	}

	@Nullable String section() {
		return first(this.article.text("articleSection"), meta("article:section"));
	}

	@Nullable String publisher() {
		return first(this.article.name("publisher"), meta("og:site_name"));
	}

	@Nullable String url() {
		return first(attribute("link[rel=canonical]", "href"), meta("og:url"), this.article.text("url"));
	}

	private @Nullable String meta(String name) {
		return attribute("meta[property=%s], meta[name=%s], meta[itemprop=%s]".formatted(name, name, name), "content");
	}

	private @Nullable String attribute(String selector, String attribute) {
		Element found = this.page.selectFirst(selector);
		return (found != null) ? found.attr(attribute) : null;
	}

	private @Nullable String element(String selector) {
		Element found = this.page.selectFirst(selector);
		return (found != null) ? found.text() : null;
	}

	private static @Nullable String first(@Nullable String... candidates) {
		return Arrays.stream(candidates)
			.filter(Objects::nonNull)
			.map((candidate) -> candidate.replace('\u00A0', ' ').strip())
			.filter((candidate) -> !candidate.isEmpty())
			.findFirst()
			.orElse(null);
	}

}
