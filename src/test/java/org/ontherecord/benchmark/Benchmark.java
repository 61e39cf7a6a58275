package org.ontherecord.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
		List<Run> runs = new ArrayList<>();
		for (int size : Arrays.stream(sizes).mapToInt(Integer::parseInt).toArray()) {
			runs.add(Run.of(size, SEED, folder));
			write(new Tables(runs).toString());
		}
	}

	/** After each size, so that what was measured is not lost with the rest. */
	private static void write(String tables) throws Exception {
		String page = Files.readString(PAGE);
		Files.writeString(PAGE, TABLES.matcher(page).replaceFirst(Matcher.quoteReplacement(tables)));
		System.out.println(tables);
	}

}
