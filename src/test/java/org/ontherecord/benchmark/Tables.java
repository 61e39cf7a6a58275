package org.ontherecord.benchmark;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What was measured, in Markdown.
 */
class Tables {

	private final List<Run> runs;

	Tables(List<Run> runs) {
		this.runs = runs;
	}

	private String intake() {
		return """
				| articles | articles/s | attribution, saving, indexing | peak memory | restart, unchanged | start, empty | ratio |
				|---|---|---|---|---|---|---|
				"""
				+ this.runs.stream().map(Tables::intake).collect(Collectors.joining());
	}

	private static String intake(Run run) {
		Starts starts = run.starts();
		return "| %,d | %.0f | %.0f %%, %.0f %%, %.0f %% | %,d MB | %.1f s | %.1f s | %.2f |%n".formatted(run.size(),
				run.rate(), run.attribution(), run.saving(), run.indexing(), run.megabytes(), starts.unchanged(),
				starts.empty(), starts.unchanged() / starts.empty());
	}

	private String search() {
		return """
				| articles | query | page | article's page | index alone | page : (index + article) | PostgreSQL, hits | PostgreSQL, page | H2, hits |
				|---|---|---|---|---|---|---|---|---|
				"""
				+ this.runs.stream()
					.flatMap((run) -> run.comparisons().stream().map((comparison) -> comparison.row(run.size())))
					.collect(Collectors.joining());
	}

	private String lists() {
		return """
				| articles | quotations | quotations with a word | sources | one source | two beside each other |
				|---|---|---|---|---|---|
				""" + this.runs.stream().map((run) -> run.lists().row(run.size())).collect(Collectors.joining());
	}

	/** Each size against the one before. */
	private String growth() {
		return """
				| articles | articles/s | page, by query |
				|---|---|---|
				""" + IntStream.range(1, this.runs.size())
			.mapToObj((i) -> growth(this.runs.get(i - 1), this.runs.get(i)))
			.collect(Collectors.joining());
	}

	private static String growth(Run from, Run to) {
		String pages = IntStream.range(0, to.comparisons().size())
			.mapToObj((i) -> "%s %.2f".formatted(to.comparisons().get(i).kind(),
					to.comparisons().get(i).page().p50() / from.comparisons().get(i).page().p50()))
			.collect(Collectors.joining(", "));
		return "| %,d to %,d | %.2f | %s |%n".formatted(from.size(), to.size(), to.rate() / from.rate(), pages);
	}

	@Override
	public String toString() {
		return """
				%s cores, Java %s.

				Intake:

				%s
				Search, milliseconds, p50 / p99:

				%s
				Lists of quotations and sources, milliseconds, p50 / p99:

				%s
				Growth, each figure as a multiple of the one before:

				%s""".formatted(Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"),
				intake(), search(), lists(), growth());
	}

}
