package org.ontherecord.attribution;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.attribution.Attribution.Confidence;
import org.ontherecord.attribution.english.Attributor;

import static org.assertj.core.api.Assertions.assertThat;

class ConfidenceTests {

	private static final Attributor ATTRIBUTOR = Attributor.english();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			HIGH   | “The pier has sunk at last,” Amina Yusuf said.
			HIGH   | Amina Yusuf rowed home. “The pier has sunk at last,” Yusuf said.
			HIGH   | “The pier has sunk at last,” rowers said.
			HIGH   | The pier has sunk at last, officials said.
			MEDIUM | Amina Yusuf rowed home. “The pier has sunk at last,” she said.
			MEDIUM | Amina Yusuf rowed home. The pier has sunk at last, she said.
			MEDIUM | Mr. Mensah rowed home. “The pier has sunk at last,” Mensah said.
			MEDIUM | “The pier has sunk at last,” the council's spokesman said.
			MEDIUM | “The pier has sunk at last,” the company said.
			MEDIUM | CEO Amina Yusuf rowed home. “The pier has sunk at last,” the CEO said.
			""")
	void aNameIsTrustedWhereTheWordsBesideItAreTheName(Confidence trust, String text) {
		assertThat(ATTRIBUTOR.attribute(List.of("", text))).singleElement()
			.extracting(Attribution::confidence)
			.isEqualTo(trust);
	}

}
