package org.ontherecord.corpus.format;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts of the page that a text was saved from and that are not the article's: the
 * buttons above it and the list of links below.
 */
final class Furniture {

	/** Longer lines are text, and would be more than the patterns can take. */
	private static final int LONGEST = 1000;

	private static final Pattern BUTTONS = Pattern
		.compile("(?i)(?:print|e-?mail|share|save|tweet|comments?|bookmark|facebook|twitter|linkedin|[|/·•\\s])+");

	/** A link's label is a few words and no sentence. */
	private static final Pattern LINK = Pattern.compile("\\s*•\\s*[^.!?]{1,60}");

	private static final Pattern SECTION = Pattern.compile("[^.!?>“\"]{2,60}(?: > [^.!?>“\"]{2,60})+");

	private Furniture() {
	}

	static boolean isButtons(String line) {
		return line.length() <= LONGEST && BUTTONS.matcher(line).matches();
	}

	/** A trail like {@code INTERNATIONAL > East Asia & Pacific}. */
	static boolean isSection(String line) {
		return line.length() <= LONGEST && SECTION.matcher(line).matches();
	}

	/** The lines up to the list of links that closes them. */
	static List<String> withoutClosingLinks(List<String> lines) {
		int end = lines.size();
		while (end > 0 && (lines.get(end - 1).isBlank() || LINK.matcher(lines.get(end - 1)).matches())) {
			end--;
		}
		return lines.subList(0, end);
	}

}
