package org.ontherecord.intake;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Tells a database that went away, and comes back by itself, from one that refuses.
 */
public final class Outage {

	/** SQL's own codes: a connection that failed, a server that shuts down or starts. */
	private static final Pattern AWAY = Pattern.compile("08.*|57P0[123]");

	private Outage() {
	}

	/** Whether a lost connection is behind some failure. */
	public static boolean isBehind(@Nullable Throwable failure) {
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause)
			.anyMatch(Outage::isLostConnection);
	}

	/** Without a code it is the pool that speaks, of a connection that was closed. */
	private static boolean isLostConnection(Throwable cause) {
		return cause instanceof SQLTransientConnectionException || (cause instanceof SQLException sql
				&& (sql.getSQLState() == null || AWAY.matcher(sql.getSQLState()).matches()));
	}

}
