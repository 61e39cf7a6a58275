package org.ontherecord.corpus;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:loader;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
		+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class RefusalsOnH2Tests extends RefusalFacts {

	@Override
	void loseTheConnectionOnceAFileIsNoted() {
		LostOnce.lost.set(false);
		database().execute("create trigger lost before insert on corpus_file for each row call '%s'"
			.formatted(LostOnce.class.getName()));
	}

	@AfterEach
	void loseItNoMore() {
		database().execute("drop trigger if exists lost");
	}

	/** H2 in memory has no connection to lose; this fails as if it had. */
	public static class LostOnce implements Trigger {

		private static final AtomicBoolean lost = new AtomicBoolean();

		@Override
		public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after)
				throws SQLException {
			if (!lost.getAndSet(true)) {
				throw new SQLException("the connection was lost", "08006");
			}
		}

	}

}
