package org.ontherecord.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An API as its description has it. Knows OpenAPI, and nothing of this one.
 */
final class Description {

	private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private final JsonNode all;

	private Description(JsonNode all) {
		this.all = all;
	}

	static Description read(byte[] json) {
		return new Description(new JsonMapper().readTree(json));
	}

	/** An address that can be asked, and all that can be asked of it. */
	record Operation(String path, List<JsonNode> parameters, JsonNode responses) {

		@Override
		public String toString() {
			return this.path;
		}

	}

	Stream<Operation> operations() {
		String server = this.all.at("/servers/0/url").asString();
		return this.all.get("paths").properties().stream().map((path) -> {
			JsonNode get = path.getValue().get("get");
			List<JsonNode> parameters = new ArrayList<>();
			get.path("parameters").forEach((parameter) -> parameters.add(resolved(parameter)));
			return new Operation(server + path.getKey(), parameters, get.get("responses"));
		});
	}

	/** What an answer has that its schema has not, or the other way round. */
	List<Error> differences(Operation operation, String status, JsonNode answer) {
		JsonNode response = resolved(operation.responses().get(status));
		ObjectNode schema = (ObjectNode) response.get("content").iterator().next().get("schema").deepCopy();
		schema.set("components", strict(this.all.get("components").deepCopy()));
		return SCHEMAS.getSchema(schema).validate(answer);
	}

	private JsonNode resolved(JsonNode node) {
		return node.has("$ref") ? this.all.at(node.get("$ref").asString().substring(1)) : node;
	}

	/** Whatever is not described is one difference more. */
	private static JsonNode strict(JsonNode schema) {
		if (schema.has("properties") && schema instanceof ObjectNode object) {
			object.put("additionalProperties", false);
		}
		schema.forEach(Description::strict);
		return schema;
	}

}
