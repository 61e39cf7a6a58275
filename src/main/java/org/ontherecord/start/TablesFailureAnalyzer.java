package org.ontherecord.start;

import java.util.Objects;
import java.util.stream.Stream;

import org.flywaydb.core.api.FlywayException;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.env.Environment;

/**
 * Says in a line that a database has other tables than the application makes, or may not
 * make them.
 */
class TablesFailureAnalyzer implements FailureAnalyzer {

	private final String url;

	TablesFailureAnalyzer(Environment environment) {
		this.url = environment.getProperty("spring.datasource.url", "");
	}

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.filter((cause) -> cause instanceof FlywayException || cause instanceof SchemaManagementException)
			.findFirst()
			.map(this::said)
			.orElse(null);
	}

	private FailureAnalysis said(Throwable why) {
		return new FailureAnalysis(
				"The database at %s has not the tables of this version (%s).".formatted(this.url, firstLine(why)),
				"Name an empty database that this user owns in spring.datasource.url, or the one this application made; "
						+ "leave spring.flyway.* as it comes.",
				why);
	}

	private static String firstLine(Throwable why) {
		return String.valueOf(why.getMessage()).lines().findFirst().orElse("").strip();
	}

}
