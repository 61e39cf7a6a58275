package org.ontherecord.data;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.ontherecord.ReadingRoom;
import org.ontherecord.data.Description.Operation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A client that has read the description, and nothing else, gets on with the API.
 */
@ReadingRoom
class ApiTests {

	private static final JsonMapper MAPPER = new JsonMapper();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Test
	void everyAnswerIsAsItIsDescribed() {
		Description api = description();
		assertThat(api.operations()).isNotEmpty().allSatisfy((operation) -> {
			for (Map<String, Object> asked : questions(operation)) {
				MvcTestResult answer = ask(operation, asked);
				assertThat(answer).as(operation + " " + asked)
					.hasStatusOk()
					.hasContentTypeCompatibleWith("application/json");
				assertThat(api.differences(operation, "200", json(answer))).as(operation + " " + asked).isEmpty();
			}
		});
	}

	@Test
	void whatCanNotBeIsAProblemAsItIsDescribed() {
		Description api = description();
		assertThat(api.operations()).allSatisfy((operation) -> {
			for (JsonNode parameter : operation.parameters()) {
				Map<String, Object> asked = needed(operation);
				asked.put(name(parameter), "no such thing");
				MvcTestResult answer = ask(operation, asked);
				int status = answer.getResponse().getStatus();
				String said = operation + " " + asked;
				assertThat(status == 200 && parameter.get("schema").has("enum")).as(said).isFalse();
				assertThat(api.differences(operation, String.valueOf(status), json(answer))).as(said).isEmpty();
			}
		});
	}

	@Test
	void whatCanBeAskedIsWhatIsDescribed() {
		Map<String, Set<String>> described = description().operations()
			.collect(Collectors.toMap(Operation::path,
					(operation) -> operation.parameters()
						.stream()
						.filter((parameter) -> parameter.get("in").asString().equals("query"))
						.map(ApiTests::name)
						.collect(Collectors.toSet())));
		Map<String, Set<String>> taken = new TreeMap<>();
		this.requestMappingHandlerMapping.getHandlerMethods()
			.forEach((mapping, method) -> mapping.getPatternValues()
				.stream()
				.filter((path) -> path.startsWith("/api/") && !path.endsWith("openapi.json"))
				.forEach((path) -> taken.put(path, taken(method.getBeanType(), method.getMethod()))));
		assertThat(described).isEqualTo(taken);
	}

	@Test
	void aListSaysHowMuchThereIsAndLeadsThroughItsPages() {
		MvcTestResult first = this.mvc.get().uri("/api/v1/search?q=the").exchange();
		assertThat(json(first).get("total").asInt()).isGreaterThan(20);
		assertThat(first.getResponse().getHeader(HttpHeaders.LINK))
			.contains("<http://localhost/api/v1/search?q=the&page=2>; rel=\"next\"")
			.doesNotContain("prev");
		MvcTestResult last = this.mvc.get().uri("/api/v1/search?q=the&page=2").exchange();
		assertThat(json(last).get("items")).hasSize(json(first).get("total").asInt() - 20);
		assertThat(last.getResponse().getHeader(HttpHeaders.LINK)).contains("page=1>; rel=\"prev\"")
			.doesNotContain("next");
	}

	@Test
	void anAnswerThatIsKnownIsNotSentAgain() {
		MvcTestResult first = this.mvc.get().uri("/api/v1/sources").exchange();
		String tag = first.getResponse().getHeader(HttpHeaders.ETAG);
		MvcTestResult again = this.mvc.get().uri("/api/v1/sources").header(HttpHeaders.IF_NONE_MATCH, tag).exchange();
		assertThat(again).hasStatus(304);
		assertThat(again.getResponse().getHeader(HttpHeaders.LINK))
			.isEqualTo(first.getResponse().getHeader(HttpHeaders.LINK))
			.isNotNull();
	}

	@Test
	void scriptsOfOtherSitesMayReadDataAndNothingElse() {
		assertThat(this.mvc.get().uri("/api/v1/articles").exchange()).hasHeader("Access-Control-Allow-Origin", "*");
		assertThat(this.mvc.get().uri("/quotes.csv").exchange()).hasHeader("Access-Control-Allow-Origin", "*");
		assertThat(this.mvc.get().uri("/quotes").exchange()).doesNotContainHeader("Access-Control-Allow-Origin");
	}

	private static Set<String> taken(Class<?> controller, java.lang.reflect.Method method) {
		Stream<java.lang.reflect.Method> asking = Stream.concat(Stream.of(method),
				Stream.of(controller.getDeclaredMethods()).filter((each) -> each.getName().equals("query")));
		return asking.flatMap((each) -> Stream.of(each.getParameters()))
			.filter((parameter) -> parameter.isAnnotationPresent(RequestParam.class))
			.map(java.lang.reflect.Parameter::getName)
			.collect(Collectors.toSet());
	}

	/** What must be asked, and beside it each thing that can be, in all its values. */
	private static List<Map<String, Object>> questions(Operation operation) {
		Stream<Map<String, Object>> each = operation.parameters()
			.stream()
			.flatMap((parameter) -> values(parameter).map((value) -> {
				Map<String, Object> asked = needed(operation);
				asked.put(name(parameter), value);
				return asked;
			}));
		return Stream.concat(Stream.of(needed(operation)), each).toList();
	}

	private static Stream<String> values(JsonNode parameter) {
		JsonNode some = parameter.at("/schema/enum");
		return some.isMissingNode() ? Stream.ofNullable(parameter.get("example")).map(JsonNode::asString)
				: StreamSupport.stream(some.spliterator(), false).map(JsonNode::asString);
	}

	/** The search needs a word, and says so in words only. */
	private static Map<String, Object> needed(Operation operation) {
		Map<String, Object> needed = new TreeMap<>();
		operation.parameters()
			.stream()
			.filter((parameter) -> parameter.get("required").asBoolean(false) || name(parameter).equals("q"))
			.filter((parameter) -> parameter.has("example"))
			.forEach((parameter) -> needed.put(name(parameter), parameter.get("example").asString()));
		return needed;
	}

	private static String name(JsonNode parameter) {
		return parameter.get("name").asString();
	}

	private MvcTestResult ask(Operation operation, Map<String, Object> asked) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(operation.path());
		asked.keySet()
			.stream()
			.filter((name) -> !operation.path().contains("{" + name + "}"))
			.forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return this.mvc.get().uri(address.encode().buildAndExpand(asked).toUri()).exchange();
	}

	private Description description() {
		return Description
			.read(this.mvc.get().uri("/api/v1/openapi.json").exchange().getResponse().getContentAsByteArray());
	}

	private static JsonNode json(MvcTestResult answer) {
		return MAPPER.readTree(answer.getResponse().getContentAsByteArray());
	}

}
