package org.ontherecord.corpus;

import org.junit.jupiter.api.Test;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@TestPropertySource(properties = { "ontherecord.corpus.again=true",
		"spring.datasource.url=jdbc:h2:mem:again;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
				+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1" })
class ReadAgainTests extends OnACorpus {

	@Test
	void whatWasDamagedInTheDatabaseIsAsItsFileHasIt() throws Exception {
		corpus.write("dike.txt", "Dike\n\n“It held,” Lena Brandt, the mayor, said.\n");
		load();
		database().update("update paragraph set text = 'It hold' where number = 1");
		database().update("update quote set end_offset = 4303");
		load();
		assertThat(texts("dike")).containsExactly("Dike", "“It held,” Lena Brandt, the mayor, said.");
		assertThat(database().queryForObject("select max(end_offset) from quote", Integer.class)).isLessThan(100);
	}

}
