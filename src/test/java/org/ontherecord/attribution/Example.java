package org.ontherecord.attribution;

import java.util.List;

/**
 * A small invented article and what the engine has to find in it.
 *
 * @param place file, section and number, to name it by
 * @param paragraphs the headline, which may be empty, then the text
 * @param expected every attribution in reading order
 */
record Example(String place, List<String> paragraphs, List<Expected> expected) {

	/** What is wrong with the engine's answer; empty when nothing is. */
	String complaint(List<Attribution> found) {
		boolean right = found.size() == this.expected.size();
		for (int i = 0; right && i < found.size(); i++) {
			right = this.expected.get(i).describes(found.get(i));
		}
		return right ? "" : "%s%n%s%nexpected%n%s%nfound%n%s".formatted(this.place, lines(this.paragraphs),
				lines(this.expected), lines(found.stream().map(Expected::of).toList()));
	}

	private static String lines(List<?> lines) {
		return String.join("\n", lines.stream().map((line) -> "  " + line).toList());
	}

}
