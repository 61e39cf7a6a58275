package org.ontherecord.corpus.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of comma-separated values, as RFC 4180 has it; a value ends with its line.
 */
record CsvRecord(List<String> values) {

	private static final Pattern VALUE = Pattern.compile("\\G\\s*(?:\"((?:[^\"]|\"\")*+)\"|([^\",]*))\\s*(,|$)");

	/** The values without the space around them; nothing where a mark is not closed. */
	static Optional<CsvRecord> of(String line) {
		List<String> values = new ArrayList<>();
		Matcher value = VALUE.matcher(line);
		while (value.find()) {
			values.add((value.group(1) != null) ? value.group(1).replace("\"\"", "\"") : value.group(2).strip());
			if (value.group(3).isEmpty()) {
				return Optional.of(new CsvRecord(values));
			}
		}
		return Optional.empty();
	}

	boolean isBlank() {
		return this.values.stream().allMatch(String::isBlank);
	}

}
