package org.ontherecord.cite;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Article;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Source;
import org.ontherecord.web.PageLinks;
import org.springframework.stereotype.Component;

/**
 * What a page says of its content in the terms of schema.org, for machines.
 */
@Component
class StructuredData {

	private final PageLinks links;

	StructuredData(PageLinks links) {
		this.links = links;
	}

	public Map<String, Object> of(Article article) {
		Map<String, Object> news = thing("NewsArticle");
		news.put("headline", article.headline());
		news.put("url", this.links.absolute(article.address()));
		news.put("inLanguage", article.language().tag());
		put(news, "datePublished", article.heading().published());
		put(news, "articleSection", article.heading().section());
		put(news, "sameAs", article.origin().url());
		if (article.origin().publisher() != null) {
			news.put("publisher", named("Organization", article.origin().publisher()));
		}
		return inContext(news);
	}

	public Map<String, Object> of(Quote quote) {
		Map<String, Object> quotation = thing("Quotation");
		quotation.put("text", quote.text());
		quotation.put("url", this.links.absolute("/quotes/" + quote.id()));
		Source source = quote.source();
		if (source != null && source.kind() != Source.Kind.UNNAMED) {
			quotation.put("creator",
					named((source.kind() == Source.Kind.PERSON) ? "Person" : "Organization", source.name()));
		}
		quotation.put("isPartOf", this.links.absolute(quote.article().address()));
		return inContext(quotation);
	}

	private static Map<String, Object> thing(String type) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@type", type);
		return thing;
	}

	private static Map<String, Object> named(String type, String name) {
		Map<String, Object> thing = thing(type);
		thing.put("name", name);
		return thing;
	}

	private static void put(Map<String, Object> thing, String property, @Nullable Object value) {
		if (value != null) {
			thing.put(property, value.toString());
		}
	}

	private static Map<String, Object> inContext(Map<String, Object> thing) {
		thing.put("@context", "https://schema.org");
		return thing;
	}

}
