package org.ontherecord;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A PostgreSQL server for tests, started once; it ends with the virtual machine.
 */
public final class RealPostgres {

	private static final EmbeddedPostgres server = start();

	private RealPostgres() {
	}

	/**
	 * Points an application at it as docker-compose.yml does: profile and environment,
	 * nothing else.
	 */
	public static void register(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", () -> server.getJdbcUrl("postgres", "postgres"));
		registry.add("spring.datasource.username", () -> "postgres");
		registry.add("spring.datasource.password", () -> "postgres");
	}

	private static EmbeddedPostgres start() {
		try {
			return EmbeddedPostgres.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
