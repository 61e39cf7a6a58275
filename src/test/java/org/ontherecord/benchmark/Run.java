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
 * @param rate articles taken in a second, until the application is ready
 * @param attribution share of the work, of 100
 * @param saving share of the work, of 100
 * @param megabytes the most memory that the process had
 */
record Run(int size, double rate, double attribution, double saving, long megabytes, Starts starts,
		List<Comparison> comparisons, ListPages lists) {

	/** H2's index takes long to make, and does not get better. */
	private static final int MOST_FOR_H2 = 10_000;

	private static final Pattern ARTICLE = Pattern.compile("href=\"(/articles/[^\"/#?]+)\"");

	private static final Pattern ATTRIBUTION = Pattern.compile("attribution ([\\d.]+) s");

	private static final Pattern SAVING = Pattern.compile("saving ([\\d.]+) s");

	private static final Pattern INDEXING = Pattern.compile("Indexing took ([\\d.]+) s");

	static Run of(int size, long seed, Path root) throws Exception {
		CorpusGenerator generator = new CorpusGenerator(seed);
		Path folder = Files.createDirectories(root.resolve("corpus-" + size));
		generator.write(folder, size);
		Path data = root.resolve("data");
		Map<Asked, Timing> pages = new LinkedHashMap<>();
		long start = System.nanoTime();
		try (ApplicationProcess process = Starts.start(folder, data)) {
			process.awaitReady();
			double seconds = (System.nanoTime() - start) / 1e9;
			String article = anArticle(process);
			Timing plain = Timing.of(() -> process.get(article));
			for (Asked asked : Asked.all(generator.vocabulary())) {
				String path = "/search?q=" + URLEncoder.encode(asked.typed(), StandardCharsets.UTF_8);
				pages.put(asked, Timing.of(() -> process.get(path)));
			}
			ListPages lists = ListPages.of(process, generator.vocabulary().word(60));
			long megabytes = process.peakMegabytes();
			process.stop();
			double[] work = { found(ATTRIBUTION, process), found(SAVING, process), found(INDEXING, process) };
			double all = (work[0] + work[1] + work[2]) / 100;
			Starts starts = Starts.of(folder, data);
			return new Run(size, size / (seconds - starts.empty()), work[0] / all, work[1] / all, megabytes, starts,
					comparisons(size, pages, plain, place(data, folder)), lists);
		}
	}

	double indexing() {
		return 100 - this.attribution - this.saving;
	}

	private static List<Comparison> comparisons(int size, Map<Asked, Timing> pages, Timing plain, Path place)
			throws Exception {
		List<Comparison> comparisons = new ArrayList<>();
		try (Rows rows = new Rows(place);
				IndexAlone index = new IndexAlone(place);
				PostgresSearch postgres = new PostgresSearch(rows);
				H2Search h2 = (size <= MOST_FOR_H2) ? new H2Search(rows, place) : null) {
			for (Asked asked : pages.keySet()) {
				comparisons.add(new Comparison(asked.kind(), pages.get(asked), plain, Timing.of(() -> index.ask(asked)),
						Timing.of(() -> postgres.hits(asked)), Timing.of(() -> postgres.page(asked)),
						(h2 != null && !asked.h2().isEmpty()) ? Timing.of(() -> h2.hits(asked)) : null));
			}
		}
		return comparisons;
	}

	private static String anArticle(ApplicationProcess process) throws Exception {
		Matcher link = ARTICLE.matcher(process.get("/").body());
		if (!link.find()) {
			throw new IllegalStateException("no article on the first page");
		}
		return link.group(1);
	}

	private static Path place(Path data, Path folder) throws Exception {
		try (Stream<Path> places = Files.list(data)) {
			return places.filter((place) -> place.getFileName().toString().startsWith(folder.getFileName() + "-"))
				.findFirst()
				.orElseThrow();
		}
	}

	private static double found(Pattern pattern, ApplicationProcess process) throws Exception {
		Matcher matcher = pattern.matcher(process.output());
		if (!matcher.find()) {
			throw new IllegalStateException("not in the output: " + pattern + "\n" + process.output());
		}
		return Double.parseDouble(matcher.group(1));
	}

}
