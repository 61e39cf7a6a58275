package org.ontherecord.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * H2's own full-text search over the same paragraphs. It knows words, and neither ranks
 * them nor puts one after another.
 */
class H2Search implements AutoCloseable {

	private final Connection database;

	private final PreparedStatement hits;

	H2Search(Rows rows, Path place) throws SQLException {
		this.database = DriverManager.getConnection("jdbc:h2:file:" + place.resolve("rival"), "", "");
		Rows.execute(this.database, "create table paragraph (id bigint primary key, text varchar)");
		rows.copy("select id, text from paragraph", "insert into paragraph values (?, ?)", this.database);
		Rows.execute(this.database, "create alias if not exists ft_init for 'org.h2.fulltext.FullText.init'",
				"call ft_init()", "call ft_create_index('PUBLIC', 'PARAGRAPH', 'TEXT')");
		this.hits = this.database.prepareStatement(
				"select p.id, p.text from ft_search_data(?, 20, 0) f join paragraph p on p.id = f.keys[1]");
	}

	/** Some hits and their text. */
	int hits(Asked asked) throws SQLException {
		return Rows.read(this.hits, asked.h2());
	}

	@Override
	public void close() throws SQLException {
		this.database.close();
	}

}
