package org.ontherecord.start;

import java.sql.SQLException;

import com.zaxxer.hikari.SQLExceptionOverride;

/**
 * Has the pool give up its connections to a database in a file that closed itself, as on
 * a full disk; the next one opens it again. The pool makes it, by its name.
 */
public class ClosedDatabase implements SQLExceptionOverride {

	private static final String CLOSED = "90098";

	@java.lang.Override
	public Override adjudicate(SQLException failure) {
		return CLOSED.equals(failure.getSQLState()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
	}

}
