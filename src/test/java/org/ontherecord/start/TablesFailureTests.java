package org.ontherecord.start;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TablesFailureTests {

	private static final String OTHERS = "jdbc:h2:mem:others;MODE=PostgreSQL;INIT=CREATE TABLE IF NOT EXISTS ferry(id int)";

	private final TablesFailureAnalyzer analyzer = new TablesFailureAnalyzer(
			new MockEnvironment().withProperty("spring.datasource.url", "jdbc:h2:mem:others"));

	@Test
	void aDatabaseOfSomebodyElsesTablesIsNamed() {
		FlywayException refused = catchThrowableOfType(FlywayException.class,
				() -> Flyway.configure().dataSource(OTHERS, "sa", "").load().migrate());
		assertThat(said(refused)).startsWith(
				"The database at jdbc:h2:mem:others has not the tables of this version (Found non-empty schema");
	}

	@Test
	void aTableThatIsMissingIsNamed() {
		assertThat(said(new SchemaManagementException("Schema validation: missing table [article]")))
			.isEqualTo("The database at jdbc:h2:mem:others has not the tables of this version "
					+ "(Schema validation: missing table [article]).");
	}

	@Test
	void otherFailuresAreNotItsAffair() {
		assertThat(this.analyzer.analyze(new IllegalStateException("a bean can't be made"))).isNull();
	}

	private String said(Exception failure) {
		return this.analyzer.analyze(new IllegalStateException("a bean can't be made", failure)).getDescription();
	}

}
