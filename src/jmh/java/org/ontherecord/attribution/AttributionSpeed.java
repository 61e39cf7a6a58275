package org.ontherecord.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.ontherecord.attribution.english.Attributor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Articles a second on one thread, and seconds to load the models, in 200 MiB of heap;
 * reads the text files of {@code -Darticles=DIR}, the application's own corpus unless
 * set.
 */
@Fork(value = 1, jvmArgsAppend = { "-Xmx200m", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1" })
public class AttributionSpeed {

	/** One operation is one article. */
	@Benchmark
	@BenchmarkMode(Mode.Throughput)
	@OutputTimeUnit(TimeUnit.SECONDS)
	@Warmup(iterations = 3, time = 5)
	@Measurement(iterations = 5, time = 5)
	public List<Attribution> attribute(Articles articles) {
		return articles.attributor.attribute(articles.next());
	}

	@Benchmark
	@BenchmarkMode(Mode.SingleShotTime)
	@OutputTimeUnit(TimeUnit.SECONDS)
	@Warmup(iterations = 0)
	@Measurement(iterations = 1)
	@Fork(value = 5, jvmArgsAppend = "-Xmx200m")
	public Attributor load() {
		return Attributor.english();
	}

	@State(Scope.Thread)
	public static class Articles {

		private final Attributor attributor = Attributor.english();

		private final List<List<String>> articles = new ArrayList<>();

		private int next;

		@Setup
		public void read() throws IOException {
			Path folder = Path.of(System.getProperty("articles", "src/main/resources/corpus"));
			try (Stream<Path> files = Files.list(folder)) {
				for (Path file : files.sorted().toList()) {
					this.articles.add(Files.readString(file).lines().filter((line) -> !line.isBlank()).toList());
				}
			}
		}

		List<String> next() {
			this.next = (this.next + 1) % this.articles.size();
			return this.articles.get(this.next);
		}

	}

}
