package org.ontherecord.corpus.format;

import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * The article among a page's linked data, as schema.org describes one. Data that is no
 * JSON is no data.
 */
final class JsonLd {

	private static final JsonMapper mapper = JsonMapper.shared();

	private static final Set<String> OTHER_TYPES = Set.of("BlogPosting", "Report");

	private final JsonNode article;

	private JsonLd(JsonNode article) {
		this.article = article;
	}

	static JsonLd in(Document page) {
		return new JsonLd(page.select("script[type=application/ld+json]")
			.stream()
			.flatMap(JsonLd::nodes)
			.filter(JsonLd::isArticle)
			.findFirst()
			.orElse(MissingNode.getInstance()));
	}

	/** A property that is a text, or the first text of several. */
	@Nullable String text(String property) {
		JsonNode value = first(this.article.path(property));
		return value.isString() ? value.stringValue() : null;
	}

	/** The name of a property that is a thing. */
	@Nullable String name(String property) {
		JsonNode value = first(first(this.article.path(property)).path("name"));
		return value.isString() ? value.stringValue() : null;
	}

	private static JsonNode first(JsonNode node) {
		return node.isArray() ? node.path(0) : node;
	}

	private static Stream<JsonNode> nodes(Element script) {
		try {
			return elements(mapper.readTree(script.data()))
				.flatMap((node) -> Stream.concat(Stream.of(node), elements(node.path("@graph"))));
		}
		catch (JacksonException ex) {
			return Stream.empty();
		}
	}

	private static Stream<JsonNode> elements(JsonNode node) {
		return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
	}

	private static boolean isArticle(JsonNode node) {
		return elements(node.path("@type")).filter(JsonNode::isString)
			.map(JsonNode::stringValue)
			.anyMatch((type) -> type.endsWith("Article") || OTHER_TYPES.contains(type));
	}

}
