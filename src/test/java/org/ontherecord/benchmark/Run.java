package org.ontherecord.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.ontherecord.ApplicationProcess;

/**
 * What was measured over a corpus of one size.
 *
 * @param rate articles taken in a second
 * @param work what the work went into
 * @param megabytes the most memory that the process had
 * @param restart seconds until it was ready again, on the unchanged folder
 * @param rows of the table of searches
 */
record Run(int size, double rate, String work, long megabytes, double restart, List<String> rows) {

	/**
	 * PostgreSQL and this one count the same rows; H2's takes too long to make beyond.
	 */
	private static final int MOST_FOR_H2 = 10_000;

	private static final Pattern WORK = Pattern.compile("What the work went into: (.*)");

	private static final Pattern SECONDS = Pattern.compile("It took ([\\d.]+) s");

	static Run of(int size, long seed, Path root) throws Exception {
		CorpusGenerator generator = new CorpusGenerator(seed);
		Path folder = Files.createDirectories(root.resolve("corpus-" + size));
		generator.write(folder, size);
		List<Asked> questions = Asked.all(generator.vocabulary());
		Map<Asked, Timing> pages = new LinkedHashMap<>();
		Path data = root.resolve("data");
		try (ApplicationProcess process = start(folder, data)) {
			process.awaitReady();
			for (Asked asked : questions) {
				String path = "/search?q=" + URLEncoder.encode(asked.typed(), StandardCharsets.UTF_8);
				pages.put(asked, Timing.of(() -> process.get(path)));
			}
			Timing plain = Timing.of(() -> process.get("/search"));
			long megabytes = process.peakMegabytes();
			process.stop();
			double rate = size / Double.parseDouble(found(SECONDS, process.output()));
			String work = found(WORK, process.output());
			List<String> rows = rows(size, pages, plain, place(data, folder));
			return new Run(size, rate, work, megabytes, secondsToReady(folder, data), rows);
		}
	}

	/** How long a process takes until it is ready. */
	static double secondsToReady(Path folder, Path data) throws Exception {
		long start = System.nanoTime();
		try (ApplicationProcess process = start(folder, data)) {
			process.awaitReady();
			return (System.nanoTime() - start) / 1e9;
		}
	}

	private static ApplicationProcess start(Path folder, Path data) throws Exception {
		return new ApplicationProcess(List.of("-Xmx1g"), "--ontherecord.corpus.location=" + folder,
				"--ontherecord.data.folder=" + data, "--logging.level.org.ontherecord.corpus=info");
	}

	private static List<String> rows(int size, Map<Asked, Timing> pages, Timing plain, Path place) throws Exception {
		List<String> rows = new ArrayList<>();
		try (Rivals rivals = new Rivals(place, size <= MOST_FOR_H2)) {
			for (Asked asked : pages.keySet()) {
				Timing page = pages.get(asked);
				Timing index = Timing.of(() -> rivals.index(asked));
				Timing postgres = Timing.of(() -> rivals.postgres(asked));
				boolean askH2 = size <= MOST_FOR_H2 && !asked.h2().isEmpty();
				String h2 = askH2 ? Timing.of(() -> rivals.h2(asked)).toString() : "";
				rows.add("| %,d | %s | %s | %s | %s | %.2f | %s | %s |%n".formatted(size, asked.kind(), page, plain,
						index, page.p50() / (2 * index.p50() + plain.p50()), postgres, h2));
			}
		}
		return rows;
	}

	private static Path place(Path data, Path folder) throws Exception {
		try (Stream<Path> places = Files.list(data)) {
			return places.filter((place) -> place.getFileName().toString().startsWith(folder.getFileName() + "-"))
				.findFirst()
				.orElseThrow();
		}
	}

	private static String found(Pattern pattern, String output) {
		Matcher matcher = pattern.matcher(output);
		if (!matcher.find()) {
			throw new IllegalStateException("not in the output: " + pattern + "\n" + output);
		}
		return matcher.group(1);
	}

}
