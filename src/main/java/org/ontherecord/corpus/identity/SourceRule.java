package org.ontherecord.corpus.identity;

import java.util.List;

import org.ontherecord.corpus.format.Refused;

/**
 * What a line of {@code sources.csv} says of a name.
 *
 * @param line counted from 1
 * @param same whether it is the other, or is not
 */
record SourceRule(int line, String name, boolean same, String other) {

	private static final String NOT = "not ";

	/**
	 * Reads a line.
	 * @throws Refused if it says nothing that can be understood
	 */
	static SourceRule of(int line, String text) throws Refused {
		List<String> values = CsvRecord.of(text)
			.orElseThrow(() -> new Refused(line,
					"a quotation mark is out of place; put the whole name between two, and write one within it twice"))
			.values();
		if (values.size() < 2 || values.size() > 3) {
			throw new Refused(line,
					"takes name,is,note and has %d values; put a name with a comma between quotation marks"
						.formatted(values.size()));
		}
		boolean same = !values.get(1).startsWith(NOT);
		SourceRule rule = new SourceRule(line, values.get(0), same,
				values.get(1).substring(same ? 0 : NOT.length()).strip());
		if (rule.name.isEmpty() || rule.other.isEmpty()) {
			throw new Refused(line, "has to say of a name who it is (Barack Obama) or is not (not Barack Obama)");
		}
		return rule;
	}

}
