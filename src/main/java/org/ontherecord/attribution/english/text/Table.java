package org.ontherecord.attribution.english.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

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
		try (var in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
				var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			lines.lines().filter((line) -> !line.startsWith("#") && !line.isBlank()).forEach((line) -> row(line, rows));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read the word table " + name, ex);
		}
		return Map.copyOf(rows);
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
