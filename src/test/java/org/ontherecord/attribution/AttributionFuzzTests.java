package org.ontherecord.attribution;

import java.util.List;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import org.ontherecord.attribution.english.Attributor;

import static org.assertj.core.api.Assertions.assertThat;

class AttributionFuzzTests {

	private static final Attributor ATTRIBUTOR = Attributor.english();

	@FuzzTest
	void whateverTheTextIsAllThatIsFoundStandsInIt(@NotNull String text) {
		List<String> paragraphs = List.of("A headline", text);
		assertThat(ATTRIBUTOR.attribute(paragraphs)).flatExtracting(Attribution::content)
			.allSatisfy((passage) -> assertThat(passage.text())
				.isEqualTo(paragraphs.get(passage.paragraph()).substring(passage.start(), passage.end())));
	}

}
