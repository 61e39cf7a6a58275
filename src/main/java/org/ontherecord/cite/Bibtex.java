package org.ontherecord.cite;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.KeyValue;
import org.jbibtex.StringValue;
import org.jspecify.annotations.Nullable;

/**
 * A work as a BibTeX entry. It has no author, so that it is sorted by its title.
 */
final class Bibtex {

	/** What TeX would take for a command. */
	private static final Map<Character, String> COMMANDS = Map.of('\\', "\\textbackslash{}", '{', "\\{", '}', "\\}",
			'$', "\\$", '&', "\\&", '%', "\\%", '#', "\\#", '_', "\\_", '~', "\\textasciitilde{}");

	private final BibTeXEntry entry;

	private Bibtex(Work work, String site) {
		boolean paper = work.publisher() != null;
		this.entry = new BibTeXEntry(paper ? BibTeXEntry.TYPE_ARTICLE : BibTeXEntry.TYPE_MISC, new Key(work.key()));
		add(BibTeXEntry.KEY_TITLE, "{" + escaped(work.title()) + "}");
		add(BibTeXEntry.KEY_KEY, escaped(work.title()));
		add(paper ? BibTeXEntry.KEY_JOURNAL : BibTeXEntry.KEY_HOWPUBLISHED, escaped(work.container()));
		LocalDate day = work.published();
		if (day != null) {
			add(BibTeXEntry.KEY_YEAR, String.valueOf(day.getYear()));
			this.entry.addField(BibTeXEntry.KEY_MONTH, new KeyValue(month(day)));
			add(new Key("day"), String.valueOf(day.getDayOfMonth()));
		}
		add(BibTeXEntry.KEY_NOTE, (work.place() != null) ? escaped(work.place()) : null);
		add(BibTeXEntry.KEY_URL, site + work.address());
	}

	/**
	 * The work as a file of one entry.
	 * @param site the site's own address, without a slash at its end
	 */
	static String of(Work work, String site) {
		BibTeXDatabase database = new BibTeXDatabase();
		database.addObject(new Bibtex(work, site).entry);
		StringWriter written = new StringWriter();
		try {
			new BibTeXFormatter().format(database, written);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return written.toString().strip() + "\n";
	}

	/** The name that every style has an abbreviation for. */
	private static String month(LocalDate day) {
		return day.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT);
	}

	private void add(Key key, @Nullable String value) {
		if (value != null) {
			this.entry.addField(key, new StringValue(value, StringValue.Style.BRACED));
		}
	}

	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		for (char each : text.toCharArray()) {
			escaped.append(COMMANDS.getOrDefault(each, String.valueOf(each)));
		}
		return escaped.toString();
	}

}
