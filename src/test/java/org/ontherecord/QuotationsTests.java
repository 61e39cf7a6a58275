package org.ontherecord;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The quotations of the two articles, as the running application gives them.
 */
@ReadingRoom
class QuotationsTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JsonMapper mapper;

	private List<JsonNode> records = List.of();

	@BeforeEach
	void readAll() {
		this.records = Stream
			.of(new String(this.mvc.get().uri("/quotes.jsonl").exchange().getResponse().getContentAsByteArray(),
					StandardCharsets.UTF_8)
				.split("\n"))
			.map(this.mapper::readTree)
			.toList();
	}

	@ParameterizedTest(name = "{0} ¶{1}: {2} … {3}")
	@CsvFileSource(resources = "/quotations.tsv", delimiter = '\t', quoteCharacter = '\0')
	void hasItsSource(String file, int paragraph, String begins, String ends, String types, String source, String kind,
			String role, String mention) {
		assertThat(this.records).filteredOn(at(file, paragraph).and(words(begins, ends)))
			.singleElement()
			.satisfies((record) -> {
				assertThat(record.at("/source/name").asString()).isEqualTo(source);
				assertThat(record.at("/source/kind").asString()).isEqualTo(kind);
				assertThat(record.at("/source/role").asString(null)).isEqualTo(role);
				assertThat(record.at("/mention/text").asString()).startsWithIgnoringCase(mention);
				assertThat(Arrays.asList(types.split(","))).contains(record.at("/type").asString());
			});
	}

	@Test
	void aMentionThatIsNoFullNameLeadsToIt() {
		assertThat(this.records).filteredOn((record) -> record.at("/mention/text").asString("").equals("the sources"))
			.hasSizeGreaterThan(1)
			.allSatisfy((record) -> {
				assertThat(record.at("/naming/text").asString()).isEqualTo("Japanese government sources");
				assertThat(record.at("/naming/paragraph").asInt()).isEqualTo(1);
				assertThat(record.at("/naming/end").asInt()).isGreaterThan(record.at("/naming/start").asInt());
			});
	}

	@Test
	void wordsThatAreNobodysHaveNoSource() {
		assertThat(this.records).filteredOn(at("000", 0).or(at("004", 2).and(words("pressure", "pressure"))))
			.allMatch((record) -> record.at("/source").isNull() && record.at("/confidence").isNull());
	}

	@Test
	void aWordWithinAQuotationIsNoQuotationOfItsOwn() {
		assertThat(this.records).filteredOn(at("004", 4)).noneMatch(words("maximum pressure", "maximum pressure"));
	}

	@Test
	void theTextStandsWhereTheOffsetsSay() {
		assertThat(this.records).isNotEmpty()
			.allMatch((record) -> record.get("context")
				.asString()
				.substring(record.get("start").asInt(), record.get("end").asInt())
				.equals(record.get("text").asString()));
	}

	private static Predicate<JsonNode> at(String file, int paragraph) {
		return (record) -> record.get("file").asString().startsWith(file)
				&& record.get("paragraph").asInt() == paragraph;
	}

	/** The closing comma or stop may stand within the marks. */
	private static Predicate<JsonNode> words(String begins, String ends) {
		return (record) -> record.get("text").asString().startsWith(begins)
				&& record.get("text").asString().matches("(?s).*\\Q" + ends + "\\E[.,]?");
	}

}
