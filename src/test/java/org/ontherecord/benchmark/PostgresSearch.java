package org.ontherecord.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * PostgreSQL's own full-text search over the same paragraphs.
 */
class PostgresSearch implements AutoCloseable {

	private static final String HITS = """
			select id, text from paragraph, to_tsquery('english', ?) q
			where words @@ q order by ts_rank(words, q) desc limit 20""";

	private static final String PAGE = """
			with found as materialized (
				select id, section, year, ts_rank(words, q) as rank from paragraph, to_tsquery('english', ?) q
				where words @@ q),
			best as (select id from found order by rank desc limit 20)
			select 'hit', text, id from best join paragraph using (id)
			union all select 'total', '', count(*) from found
			union all (select 'section', section, count(*) from found group by 2 order by 3 desc limit 10)
			union all (select 'year', year, count(*) from found group by 2 order by 3 desc limit 10)
			union all (select 'source', source, count(distinct id) from found join said using (id)
				group by 2 order by 3 desc limit 10)
			union all (select 'type', type, count(distinct id) from found join said using (id)
				group by 2 order by 3 desc limit 10)""";

	private final EmbeddedPostgres server;

	private final Connection database;

	private final PreparedStatement hits;

	private final PreparedStatement page;

	PostgresSearch(Rows rows) throws IOException, SQLException {
		this.server = EmbeddedPostgres.start();
		this.database = this.server.getPostgresDatabase().getConnection();
		Rows.execute(this.database,
				"create table paragraph (id bigint primary key, text varchar, section varchar, year varchar)",
				"create table said (id bigint, source varchar, type varchar)");
		rows.copy("""
				select p.id, p.text, a.section, cast(extract(year from a.published) as varchar)
				from paragraph p join article a on a.id = p.article_id""", "insert into paragraph values (?, ?, ?, ?)",
				this.database);
		rows.copy("select q.paragraph_id, s.slug, q.type from quote q left join source s on s.id = q.source_id",
				"insert into said values (?, ?, ?)", this.database);
		Rows.execute(this.database,
				"alter table paragraph add words tsvector generated always as (to_tsvector('english', text)) stored",
				"create index on paragraph using gin (words)", "create index on said (id)", "vacuum analyze");
		this.hits = this.database.prepareStatement(HITS);
		this.page = this.database.prepareStatement(PAGE);
	}

	/** The best hits and their text. */
	int hits(Asked asked) throws SQLException {
		return Rows.read(this.hits, asked.postgres());
	}

	/** The same, how many there are, and how they divide. */
	int page(Asked asked) throws SQLException {
		return Rows.read(this.page, asked.postgres());
	}

	@Override
	public void close() throws SQLException, IOException {
		try (this.server) {
			this.database.close();
		}
	}

}
