package org.ontherecord.cite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A work as a RIS record, which the programs that keep references read.
 */
final class Ris {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd/", Locale.ROOT);

	private final StringBuilder lines = new StringBuilder();

	private Ris() {
	}

	/**
	 * The work as a file of one record.
	 * @param site the site's own address, without a slash at its end
	 */
	static String of(Work work, String site) {
		LocalDate day = work.published();
		return new Ris().line("TY", (work.publisher() != null) ? "NEWS" : "ELEC")
			.line("ID", work.key())
			.line("TI", work.title())
			.line("T2", work.container())
			.line("PB", (work.publisher() != null) ? null : work.container())
			.line("PY", (day != null) ? String.valueOf(day.getYear()) : null)
			.line("DA", (day != null) ? DAY.format(day) : null)
			.line("N1", work.place())
			.line("UR", site + work.address())
			.line("ER", "").lines.toString();
	}

	/** A value is one line, whatever the publisher wrote. */
	private Ris line(String tag, @Nullable String value) {
		if (value != null) {
			this.lines.append(tag).append("  - ").append(value.replaceAll("\\R", " ")).append("\r\n");
		}
		return this;
	}

}
