package org.ontherecord.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;

/**
 * The same paragraphs for those compared: the index itself, PostgreSQL's full-text search
 * and H2's.
 */
class Rivals implements AutoCloseable {

	private static final int HITS = 20;

	private final DirectoryReader reader;

	private final IndexSearcher index;

	private final EmbeddedPostgres server;

	private final Connection postgres;

	private final Connection rows;

	private final Connection h2;

	/**
	 * Takes them from where a process that has ended kept them.
	 * @param place the folder of its database and index
	 * @param askH2 whether H2 is to make an index too, which takes it long
	 */
	Rivals(Path place, boolean askH2) throws Exception {
		try (Stream<Path> files = Files.walk(place.resolve("index"))) {
			Path segments = files.filter((file) -> file.getFileName().toString().startsWith("segments_"))
				.findFirst()
				.orElseThrow();
			this.reader = DirectoryReader.open(FSDirectory.open(segments.getParent()));
		}
		this.index = new IndexSearcher(this.reader);
		this.rows = DriverManager.getConnection(
				"jdbc:h2:file:" + place.resolve("database") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "", "");
		this.h2 = DriverManager.getConnection("jdbc:h2:file:" + place.resolve("rival"), "", "");
		this.server = EmbeddedPostgres.start();
		this.postgres = this.server.getPostgresDatabase().getConnection();
		fillPostgres();
		if (askH2) {
			fillH2();
			execute(this.h2, "create alias if not exists ft_init for 'org.h2.fulltext.FullText.init'", "call ft_init()",
					"call ft_create_index('PUBLIC', 'PARAGRAPH', 'TEXT')");
		}
	}

	private void fillPostgres() throws SQLException {
		execute(this.postgres, "create table paragraph (id bigint, text varchar, words tsvector)");
		this.postgres.setAutoCommit(false);
		try (Statement from = this.rows.createStatement();
				PreparedStatement to = this.postgres
					.prepareStatement("insert into paragraph values (?, ?, to_tsvector('english', ?))");
				ResultSet rows = from.executeQuery("select id, text from paragraph")) {
			for (int i = 1; rows.next(); i++) {
				to.setLong(1, rows.getLong(1));
				to.setString(2, rows.getString(2));
				to.setString(3, rows.getString(2));
				to.addBatch();
				if (i % 1000 == 0) {
					to.executeBatch();
				}
			}
			to.executeBatch();
		}
		this.postgres.commit();
		this.postgres.setAutoCommit(true);
		execute(this.postgres, "create index on paragraph using gin (words)", "vacuum analyze paragraph");
	}

	private void fillH2() throws SQLException {
		execute(this.h2, "create table paragraph (id bigint primary key, text varchar)");
		try (Statement from = this.rows.createStatement();
				PreparedStatement to = this.h2.prepareStatement("insert into paragraph values (?, ?)");
				ResultSet all = from.executeQuery("select id, text from paragraph")) {
			while (all.next()) {
				to.setLong(1, all.getLong(1));
				to.setString(2, all.getString(2));
				to.executeUpdate();
			}
		}
	}

	/** The best hits and their text, straight from the index. */
	Object index(Asked asked) throws Exception {
		var hits = this.index.search(asked.lucene(), HITS);
		for (var hit : hits.scoreDocs) {
			this.index.storedFields().document(hit.doc);
		}
		return hits;
	}

	/** The best hits and their text, ranked, from PostgreSQL. */
	Object postgres(Asked asked) throws SQLException {
		try (PreparedStatement select = this.postgres.prepareStatement("""
				select id, text from paragraph, to_tsquery('english', ?) q
				where words @@ q order by ts_rank(words, q) desc limit 20""")) {
			select.setString(1, asked.postgres());
			return read(select.executeQuery());
		}
	}

	Object h2(Asked asked) throws SQLException {
		try (PreparedStatement select = this.h2.prepareStatement("""
				select p.id, p.text from ft_search_data(?, 20, 0) f join paragraph p on p.id = f.keys[1]""")) {
			select.setString(1, asked.h2());
			return read(select.executeQuery());
		}
	}

	private static int read(ResultSet rows) throws SQLException {
		int count = 0;
		while (rows.next()) {
			rows.getString(2);
			count++;
		}
		return count;
	}

	private static void execute(Connection connection, String... statements) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
	}

	@Override
	public void close() throws SQLException {
		try (this.reader; this.h2; this.rows; this.server) {
			this.postgres.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
