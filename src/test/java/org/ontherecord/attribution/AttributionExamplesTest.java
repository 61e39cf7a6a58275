package org.ontherecord.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ontherecord.attribution.english.Attributor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

class AttributionExamplesTest {

	private static final Path FOLDER = Path.of("src/test/resources/attribution");

	private static final Attributor ATTRIBUTOR = Attributor.english();

	@TestFactory
	Stream<DynamicTest> everyExampleIsFoundAsItIsWritten() throws IOException {
		Set<String> failing = knownFailures();
		return ExampleReader.readAll(FOLDER)
			.stream()
			.map((example) -> DynamicTest.dynamicTest(example.place(),
					() -> check(example, failing.contains(example.place()))));
	}

	@Test
	void everyKnownFailureNamesAnExample() throws IOException {
		List<String> places = ExampleReader.readAll(FOLDER).stream().map(Example::place).toList();
		assertThat(places).doesNotHaveDuplicates().containsAll(knownFailures());
	}

	private static void check(Example example, boolean knownToFail) {
		String complaint = example.complaint(ATTRIBUTOR.attribute(example.paragraphs()));
		if (knownToFail && complaint.isEmpty()) {
			fail(example.place() + " holds now; take it out of known-failures.txt");
		}
		if (!knownToFail && !complaint.isEmpty()) {
			fail(complaint);
		}
	}

	private static Set<String> knownFailures() throws IOException {
		return Files.readAllLines(FOLDER.resolve("known-failures.txt"))
			.stream()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.collect(Collectors.toSet());
	}

}
