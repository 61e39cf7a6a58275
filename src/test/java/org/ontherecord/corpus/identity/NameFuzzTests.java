package org.ontherecord.corpus.identity;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

import static org.assertj.core.api.Assertions.assertThat;

class NameFuzzTests {

	@FuzzTest
	void anyNameMayBeItselfAndAnyLineIsARecordOrNone(@NotNull String name) {
		FullName full = FullName.of(name);
		assertThat(full.mayBe(full)).isTrue();
		CsvRecord.of(name).ifPresent((line) -> assertThat(line.values()).isNotEmpty());
	}

}
