package org.ontherecord.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Rows of one database, to be copied into another.
 */
class Rows implements AutoCloseable {

	private static final int BATCH = 1000;

	private final Connection from;

	/** Those that a process that has ended kept in a folder. */
	Rows(Path place) throws SQLException {
		this.from = DriverManager.getConnection(
				"jdbc:h2:file:" + place.resolve("database") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "", "");
	}

	/** Puts what one statement selects where another inserts it. */
	void copy(String select, String insert, Connection to) throws SQLException {
		to.setAutoCommit(false);
		try (Statement all = this.from.createStatement();
				ResultSet rows = all.executeQuery(select);
				PreparedStatement into = to.prepareStatement(insert)) {
			int columns = rows.getMetaData().getColumnCount();
			for (int i = 1; rows.next(); i++) {
				for (int column = 1; column <= columns; column++) {
					into.setObject(column, rows.getObject(column));
				}
				into.addBatch();
				if (i % BATCH == 0) {
					into.executeBatch();
				}
			}
			into.executeBatch();
		}
		to.commit();
		to.setAutoCommit(true);
	}

	static void execute(Connection connection, String... statements) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
	}

	/** How many rows a statement gives, all of them read. */
	static int read(PreparedStatement select, String question) throws SQLException {
		select.setString(1, question);
		try (ResultSet rows = select.executeQuery()) {
			int count = 0;
			while (rows.next()) {
				rows.getString(2);
				count++;
			}
			return count;
		}
	}

	@Override
	public void close() throws SQLException {
		this.from.close();
	}

}
