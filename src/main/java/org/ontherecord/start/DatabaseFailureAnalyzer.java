package org.ontherecord.start;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/**
 * Says in a line why there is no database, and what to do. What a database refuses
 * otherwise is a bug, and shown with its stack.
 */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	/** H2's codes for an address that it can't read, or that sets what there is not. */
	private static final String MEANINGLESS = "90011|90046|90066|90088|90113|90138";

	private final String url;

	DatabaseFailureAnalyzer(Environment environment) {
		this.url = environment.getProperty("spring.datasource.url", "");
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable root, SQLException first) {
		SQLException last = Stream.iterate((Throwable) first, Objects::nonNull, Throwable::getCause)
			.filter(SQLException.class::isInstance)
			.map(SQLException.class::cast)
			.reduce(first, (one, next) -> next);
		String state = String.valueOf(last.getSQLState());
		if (state.matches(MEANINGLESS)) {
			return said("spring.datasource.url is “%s”: %s.", this.url,
					"Mend it where it is set; docs/OPERATIONS.md has all settings.", last);
		}
		return this.url.startsWith("jdbc:h2:file:") ? ofFile(state, last) : ofServer(state, last);
	}

	private @Nullable FailureAnalysis ofFile(String state, SQLException failure) {
		String file = this.url.substring("jdbc:h2:file:".length()).replaceFirst(";.*", "") + ".mv.db";
		return switch (state) {
			case "90030" -> said("The database file %s is damaged; the articles are safe in their folder.", file,
					"Start once with --ontherecord.data.renew=true: the damaged file is kept under another name, and all articles are read anew.",
					failure);
			case "90020" -> said("Another process runs on the database file %s.", file,
					"Stop that one first, or give this one a data folder of its own (ontherecord.data.folder).",
					failure);
			case "90028", "90031", "90062", "90097",
					"90098" ->
				said("The database file %s can't be written to (%s).", file,
						"See that its disk has room and that this user may write to it; what was saved is kept.",
						failure);
			default -> ofServer(state, failure);
		};
	}

	private @Nullable FailureAnalysis ofServer(String state, SQLException failure) {
		return switch (state.substring(0, 2)) {
			case "08" -> said("No database answers at %s (%s).", this.url,
					"See that it runs, and that spring.datasource.url (SPRING_DATASOURCE_URL) names its host and port.",
					failure);
			case "28" -> said("The database at %s does not let this user in (%s).", this.url,
					"Set spring.datasource.username and spring.datasource.password (SPRING_DATASOURCE_PASSWORD).",
					failure);
			case "3D" -> said("There is no such database: %s (%s).", this.url,
					"Create it, empty, or name another in spring.datasource.url (SPRING_DATASOURCE_URL).", failure);
			default -> null;
		};
	}

	private static FailureAnalysis said(String what, String where, String action, SQLException failure) {
		return new FailureAnalysis(what.formatted(where, firstLine(innermost(failure))), action, failure);
	}

	private static Throwable innermost(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).reduce(failure, (one, next) -> next);
	}

	private static String firstLine(Throwable failure) {
		return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
	}

}
