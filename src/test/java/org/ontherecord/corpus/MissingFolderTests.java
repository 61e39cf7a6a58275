package org.ontherecord.corpus;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.OnTheRecord;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class MissingFolderTests {

	@ParameterizedTest
	@ValueSource(strings = { "no/such/folder", "classpath:/no/" })
	void isNamedWithoutAStackTrace(String folder, CapturedOutput output) {
		assertThatExceptionOfType(NoCorpusException.class).isThrownBy(() -> SpringApplication.run(OnTheRecord.class,
				"--ontherecord.corpus.location=" + folder, "--server.port=0",
				"--spring.datasource.url=jdbc:h2:mem:missing;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"));
		assertThat(output).contains("The corpus folder “%s” does not exist or is no folder.".formatted(folder))
			.contains("Set ontherecord.corpus.location (ONTHERECORD_CORPUS_LOCATION) to a folder that exists.")
			.doesNotContain("\tat org.");
	}

}
