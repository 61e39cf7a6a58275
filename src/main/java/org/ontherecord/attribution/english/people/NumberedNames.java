package org.ontherecord.attribution.english.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names with a number before them wherever they stand: "9 Penny".
 */
final class NumberedNames {

	private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,-])(\\d{1,4}) $");

	/** In characters. */
	private static final int LONGEST = 6;

	private final List<String> paragraphs;

	private final Map<String, Set<String>> numbers = new HashMap<>();

	private final Set<String> repeated = new HashSet<>();

	NumberedNames(List<String> paragraphs, List<List<NameRun>> runs) {
		this.paragraphs = paragraphs;
		runs.stream().flatMap(List::stream).filter((run) -> run.name().isOneWord()).forEach((run) -> {
			String word = run.name().last();
			if (this.numbers.containsKey(word)) {
				this.repeated.add(word);
			}
			this.numbers.computeIfAbsent(word, (key) -> new HashSet<>()).add(number(run));
		});
	}

	private String number(NameRun run) {
		Matcher number = NUMBER.matcher(this.paragraphs.get(run.paragraph()))
			.region(Math.max(0, run.start() - LONGEST), run.start())
			.useTransparentBounds(true);
		return number.find() ? number.group(1) : "";
	}

	/** The run with the number that belongs to it, or the run itself. */
	NameRun whole(NameRun run) {
		if (!run.name().isOneWord() || !this.repeated.contains(run.name().last())) {
			return run;
		}
		String word = run.name().last();
		Set<String> all = this.numbers.getOrDefault(word, Set.of());
		String number = all.size() == 1 ? all.iterator().next() : "";
		return number.isEmpty() || Name.isKnown(word) ? run : new NameRun(run.paragraph(),
				run.start() - number.length() - 1, run.end(), new Name(null, List.of(number, word)), run.possessive());
	}

}
