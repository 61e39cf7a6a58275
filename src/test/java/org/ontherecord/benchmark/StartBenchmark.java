package org.ontherecord.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures the ways to start, all in turn and several times over, and writes their table
 * of docs/BENCHMARKS.md. The arguments are the jar, the homes of the Javas to start it
 * by, and other jars to compare it with on the first of these, whose first page is waited
 * for.
 */
public final class StartBenchmark {

	private static final int TIMES = Integer.getInteger("start.times", 5);

	private static final Path PAGE = Path.of("docs/BENCHMARKS.md");

	private static final Pattern TABLE = Pattern.compile("(?<=<!-- starts -->\n).*(?=<!-- end of starts -->)",
			Pattern.DOTALL);

	private static final String READY = "/actuator/health/readiness";

	private static final List<String> LOAD = List.of("/", "/sources", "/quotes", "/search?q=japan", "/corpus",
			"/articles/abe-leaning-toward-dialogue-with-north-korea-following-the-uss-lead");

	private StartBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		Path jar = Path.of(arguments[0]).toAbsolutePath();
		List<Path> others = Arrays.stream(arguments).skip(1).filter((a) -> !a.isBlank()).map(Path::of).toList();
		List<Way> ways = new ArrayList<>();
		List<Path> javas = others.stream().filter(Files::isDirectory).toList();
		for (Path java : javas) {
			ways.add(plain(java, jar, READY, LOAD));
			ways.add(trained(java, jar));
		}
		others.stream()
			.filter(Files::isRegularFile)
			.forEach((other) -> ways.add(plain(javas.get(0), other, "/", List.of())));
		write(table(measured(ways)));
	}

	private static Way plain(Path java, Path jar, String page, List<String> load) {
		return new Way("`java -jar %s`, %s".formatted(jar.getFileName(), java.getFileName()),
				List.of(java.resolve("bin/java").toString(), "-jar", jar.toString()), page, load);
	}

	private static Way trained(Path java, Path jar) throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory(jar.getParent(), "trained");
		Path copy = Files.copy(jar, folder.resolve(jar.getFileName()));
		ProcessBuilder training = new ProcessBuilder("src/main/docker/train", copy.toString());
		training.environment().put("JAVA_HOME", java.toString());
		int ended = training.redirectErrorStream(true)
			.redirectOutput(folder.resolve("train.log").toFile())
			.start()
			.waitFor();
		if (ended != 0) {
			throw new IllegalStateException("training failed: " + Files.readString(folder.resolve("train.log")));
		}
		return new Way("trained, " + java.getFileName(),
				List.of(java.resolve("bin/java").toString(), "@" + copy.toString().replace(".jar", ".options")), READY,
				LOAD);
	}

	private static Map<Way, Way.Taken> measured(List<Way> ways) throws Exception {
		Map<Way, List<Way.Taken>> taken = new LinkedHashMap<>();
		for (int i = 0; i < TIMES; i++) {
			for (Way way : ways) {
				taken.computeIfAbsent(way, (key) -> new ArrayList<>()).add(way.measured());
			}
		}
		Map<Way, Way.Taken> medians = new LinkedHashMap<>();
		taken.forEach((way, all) -> medians.put(way, Way.Taken.median(all)));
		return medians;
	}

	/** Processor time also as a part of the first way's, for machines differ. */
	private static String table(Map<Way, Way.Taken> medians) {
		double first = medians.values().iterator().next().processor();
		StringBuilder rows = new StringBuilder("""
				| start | processor time | to the first row | seconds | memory once ready | after load |
				|---|---|---|---|---|---|
				""");
		medians.forEach((way,
				taken) -> rows.append("| %s | %.2f s | %.2f | %.1f | %d MB | %s |%n".formatted(way.name(),
						taken.processor(), taken.processor() / first, taken.seconds(), taken.ready(),
						way.load().isEmpty() ? "" : taken.loaded() + " MB")));
		return rows.toString();
	}

	private static void write(String table) throws IOException {
		System.out.println(table);
		String page = Files.readString(PAGE);
		Files.writeString(PAGE, TABLE.matcher(page).replaceFirst(Matcher.quoteReplacement(table)));
	}

}
