package org.ontherecord.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Measures corpora of several sizes in one run and writes the tables of
 * docs/BENCHMARKS.md. The sizes are the arguments.
 */
public final class Benchmark {

	private static final Path PAGE = Path.of("docs/BENCHMARKS.md");

	private static final Pattern TABLES = Pattern.compile("(?<=<!-- tables -->\n).*(?=<!-- end -->)", Pattern.DOTALL);

	private static final long SEED = 20180305;

	private Benchmark() {
	}

	public static void main(String[] sizes) throws Exception {
		Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "benchmark")
			.toAbsolutePath();
		double plain = Run.secondsToReady(Files.createDirectories(folder.resolve("empty")), folder.resolve("data"));
		List<Run> runs = new ArrayList<>();
		for (int size : Arrays.stream(sizes).mapToInt(Integer::parseInt).toArray()) {
			runs.add(Run.of(size, SEED, folder));
		}
		String tables = "%s cores, Java %s.%n%n".formatted(Runtime.getRuntime().availableProcessors(),
				System.getProperty("java.version")) + intake(runs, plain) + "\n" + search(runs);
		String page = Files.readString(PAGE);
		Files.writeString(PAGE, TABLES.matcher(page).replaceFirst(Matcher.quoteReplacement(tables)));
		System.out.println(tables);
	}

	private static String intake(List<Run> runs, double plain) {
		return """
				| articles | articles/s | work | peak memory | restart, unchanged | start, empty |
				|---|---|---|---|---|---|
				""" + runs.stream()
			.map((run) -> "| %,d | %.0f | %s | %d MB | %.1f s | %.1f s |%n".formatted(run.size(), run.rate(),
					run.work(), run.megabytes(), run.restart(), plain))
			.collect(Collectors.joining());
	}

	private static String search(List<Run> runs) {
		return """
				Milliseconds, p50 / p99. “Page” is the whole page over HTTP, “plain” a search page that asks nothing.

				| articles | query | page | plain | index alone | page : 2 × index + plain | PostgreSQL | H2 |
				|---|---|---|---|---|---|---|---|
				""" + runs.stream().flatMap((run) -> run.rows().stream()).collect(Collectors.joining());
	}

}
