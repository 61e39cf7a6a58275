package org.ontherecord.attribution.english.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word table beside this package: a line is {@code words | properties}, and a line that
 * begins with # is a remark.
 */
public final class Table {

	private Table() {
	}

	/** Every word of the table with its properties, which may be empty. */
	public static Map<String, String> read(String name) {
		Map<String, String> rows = new HashMap<>();
		lines(name).forEach((line) -> row(line, rows));
		return Map.copyOf(rows);
	}

	/** The lines of a table whose entries have several words. */
	static Set<String> lines(String name) {
		try (var in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
				var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return lines.lines()
				.filter((line) -> !line.startsWith("#") && !line.isBlank())
				.collect(Collectors.toCollection(LinkedHashSet::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read the word table " + name, ex);
		}
	}

	private static void row(String line, Map<String, String> rows) {
		int bar = line.indexOf('|');
		String words = bar < 0 ? line : line.substring(0, bar);
		String properties = bar < 0 ? "" : line.substring(bar + 1).strip();
		for (String word : words.strip().split("\\s+")) {
			rows.merge(word, properties, (a, b) -> a.equals(b) ? a : (a + " " + b).strip());
		}
	}

}
