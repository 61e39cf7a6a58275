package org.ontherecord.corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ontherecord.corpus.format.CorpusFile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The files of the corpus as they were when they were last read. What was read while it
 * was being written may be changed again within the same tick of the file system's clock;
 * it is kept as if it had been changed.
 */
@Component
class KnownFiles {

	private final NamedParameterJdbcTemplate database;

	KnownFiles(JdbcTemplate database) {
		this.database = new NamedParameterJdbcTemplate(database);
	}

	/** Those of some files that are as they were, by name. */
	Map<String, CorpusFile.Stamp> among(Collection<CorpusFile> files) {
		if (files.isEmpty()) {
			return Map.of();
		}
		List<String> names = files.stream().map(CorpusFile::name).toList();
		Map<String, CorpusFile.Stamp> known = new HashMap<>();
		this.database.query("select path, size, modified from corpus_file where path in (:names)",
				Map.of("names", names), (RowCallbackHandler) (row) -> known.put(row.getString(1),
						new CorpusFile.Stamp(row.getLong(2), row.getLong(3))));
		return known;
	}

	void save(Collection<ReadFile> files) {
		MapSqlParameterSource[] rows = files.stream().map(ReadFile::row).toArray(MapSqlParameterSource[]::new);
		this.database.batchUpdate("delete from corpus_file where path = :path", rows);
		this.database.batchUpdate("insert into corpus_file values (:path, :size, :modified)", rows);
	}

	/** Has some files read again, by name. */
	void forget(Collection<String> files) {
		this.database.batchUpdate("delete from corpus_file where path = :path",
				files.stream()
					.map((file) -> new MapSqlParameterSource("path", file))
					.toArray(MapSqlParameterSource[]::new));
	}

	/** Whether an article stands in a file, or did when that was there. */
	boolean hasArticle(String file) {
		return !this.database
			.queryForList("select id from article where corpus_file = :file fetch first row only", Map.of("file", file))
			.isEmpty();
	}

	/** The next names in order after one, a thousand at most. */
	List<String> after(String name) {
		return this.database.queryForList(
				"select path from corpus_file where path > :name order by path fetch first 1000 rows only",
				Map.of("name", name), String.class);
	}

	/**
	 * A file that was read to its end.
	 */
	record ReadFile(CorpusFile file) {

		@Override
		public String toString() {
			return this.file.name();
		}

		private MapSqlParameterSource row() {
			CorpusFile.Stamp stamp = this.file.stamp();
			return new MapSqlParameterSource("path", this.file.name()).addValue("size", stamp.size())
				.addValue("modified", stamp.modified());
		}

	}

}
