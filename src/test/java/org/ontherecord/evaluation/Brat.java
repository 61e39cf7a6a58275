package org.ontherecord.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads brat's standoff format: {@code T} lines name stretches of text in code points,
 * {@code E} lines join them.
 */
final class Brat {

	private static final Pattern VERB = Pattern.compile("said|says|asked|wrote");

	private final String text;

	private final boolean plain;

	private final Map<String, List<Span>> spans = new HashMap<>();

	private final Map<String, String> words = new HashMap<>();

	private Brat(String text) {
		this.text = text;
		this.plain = text.codePointCount(0, text.length()) == text.length();
	}

	static List<GoldAttribution> read(List<String> lines, String text) {
		Brat brat = new Brat(text);
		List<String[]> rows = lines.stream().map((line) -> line.stripTrailing().split("\t")).toList();
		rows.stream().filter((row) -> row[0].startsWith("T") && row.length > 1).forEach(brat::stretch);
		return rows.stream().filter((row) -> row[0].startsWith("E") && row.length > 1).map(brat::event).toList();
	}

	private void stretch(String[] row) {
		String offsets = row[1].substring(row[1].indexOf(' ') + 1);
		this.spans.put(row[0], Stream.of(offsets.split(";")).map(this::span).sorted().toList());
		this.words.put(row[0], (row.length > 2) ? row[2] : "");
	}

	private Span span(String offsets) {
		String[] pair = offsets.strip().split("\\s+");
		return new Span(unit(Integer.parseInt(pair[0])), unit(Integer.parseInt(pair[1])));
	}

	private int unit(int point) {
		return this.plain ? point : this.text.offsetByCodePoints(0, point);
	}

	private GoldAttribution event(String[] row) {
		Map<String, List<Span>> roles = new HashMap<>();
		Map<String, String> named = new HashMap<>();
		for (String pair : row[1].strip().split("\\s+")) {
			String role = pair.substring(0, pair.indexOf(':'));
			String reference = pair.substring(pair.indexOf(':') + 1);
			roles.computeIfAbsent(role.replaceAll("\\d+$", ""), (key) -> new ArrayList<>())
				.addAll(this.spans.getOrDefault(reference, List.of()));
			named.put(role, this.words.getOrDefault(reference, ""));
		}
		return new GoldAttribution(sorted(roles, swapped(named) ? "Cue" : "Source"), sorted(roles, "Content"));
	}

	/**
	 * A source that is a bare "said" beside a cue that is a name is a slip of the
	 * annotator.
	 */
	private static boolean swapped(Map<String, String> named) {
		String cue = named.getOrDefault("Cue", "");
		return VERB.matcher(named.getOrDefault("Source", "")).matches() && !cue.isEmpty()
				&& Character.isUpperCase(cue.codePointAt(0));
	}

	private static List<Span> sorted(Map<String, List<Span>> roles, String role) {
		return roles.getOrDefault(role, List.of()).stream().sorted().toList();
	}

}
