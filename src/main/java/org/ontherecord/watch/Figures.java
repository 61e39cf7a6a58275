package org.ontherecord.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.ontherecord.web.cache.CorpusVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The figures of the corpus. While what is in changes they are counted at most every ten
 * seconds, and afterwards once; where the database does not answer, there are none.
 */
class Figures {

	private static final Logger log = LoggerFactory.getLogger(Figures.class);

	private static final Duration SELDOM = Duration.ofSeconds(10);

	private static final String COUNT = """
			select (select count(*) from article) as articles,
			(select count(*) from quote) as quotations,
			(select count(*) from quote where source_id is null) as without_source,
			(select count(*) from notice where kind = 'REFUSED') as refused,
			(select max(files) from intake) as files,
			(select max(files_total) from intake) as files_found,
			(select count(*) from intake where phase = 'READING') as reading""";

	private final JdbcTemplate database;

	private final CorpusVersion version;

	private @Nullable Counted last;

	Figures(JdbcTemplate database, CorpusVersion version) {
		this.database = database;
		this.version = version;
	}

	synchronized Figure current() {
		Counted before = this.last;
		String now = this.version.current();
		if (before != null && (before.isOf(now) || System.nanoTime() - before.at() < SELDOM.toNanos())) {
			return before.figure();
		}
		Figure figure = counted();
		this.last = new Counted(figure, figure.isKnown() ? now : null, System.nanoTime());
		return figure;
	}

	private Figure counted() {
		try {
			return this.database.query(COUNT, (row) -> row.next() ? Figure.of(row) : Figure.UNKNOWN);
		}
		catch (DataAccessException ex) {
			log.debug("The corpus's figures can't be read", ex);
			return Figure.UNKNOWN;
		}
	}

	/** As they were at a time, for a version where one was stated. */
	private record Counted(Figure figure, @Nullable String version, long at) {

		private boolean isOf(@Nullable String current) {
			return current != null && current.equals(this.version);
		}

	}

	/** One time's figures. */
	record Figure(double articles, double quotations, double unattributed, double refused, double files,
			double filesFound, double reading) {

		private static final Figure UNKNOWN = new Figure(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN,
				Double.NaN, Double.NaN);

		private static Figure of(ResultSet row) throws SQLException {
			double quotations = row.getDouble("quotations");
			return new Figure(row.getDouble("articles"), quotations,
					row.getDouble("without_source") / Math.max(1, quotations), row.getDouble("refused"),
					row.getDouble("files"), row.getDouble("files_found"), row.getDouble("reading"));
		}

		private boolean isKnown() {
			return !Double.isNaN(this.articles);
		}

	}

}
