package org.ontherecord.intake;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Tells a database that went away, and comes back by itself, from one that refuses.
 */
public final class Outage {

	/**
	 * SQL's own codes: a connection that failed, a server that shuts down or starts.
	 * H2's: it has closed itself, for it could not write, and opens again for who asks
	 * next.
	 */
	private static final Pattern AWAY = Pattern.compile("08.*|57P0[123]|90098|90121");

	private Outage() {
	}

	/**
	 * Whether a lost connection is behind some failure, or a disk that can't be written
	 * to.
	 */
	public static boolean isBehind(@Nullable Throwable failure) {
		return causes(failure).anyMatch(Outage::isLostConnection)
				|| (causes(failure).anyMatch(SQLException.class::isInstance)
						&& causes(failure).anyMatch(IOException.class::isInstance));
	}

	private static Stream<Throwable> causes(@Nullable Throwable failure) {
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause);
	}

	/** Without a code it is the pool that speaks, of a connection that was closed. */
	private static boolean isLostConnection(Throwable cause) {
		return cause instanceof SQLTransientConnectionException || (cause instanceof SQLException sql
				&& (sql.getSQLState() == null || AWAY.matcher(sql.getSQLState()).matches()));
	}

}
