package org.ontherecord.attribution;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.ontherecord.attribution.english.Attributor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Seconds for one paragraph of odd text, to see that twice the text takes twice the time.
 */
@Fork(value = 1, jvmArgsAppend = { "-Xmx1g", "-XX:ActiveProcessorCount=1" })
public class OddText {

	@Benchmark
	@BenchmarkMode(Mode.SingleShotTime)
	@OutputTimeUnit(TimeUnit.SECONDS)
	@Warmup(iterations = 1)
	@Measurement(iterations = 3)
	public List<Attribution> attribute(Text text) {
		return text.attributor.attribute(List.of("A headline", text.paragraph));
	}

	@State(Scope.Thread)
	public static class Text {

		private final Attributor attributor = Attributor.english();

		@Param
		Kind kind;

		/** UTF-16 units. */
		@Param({ "250000", "500000", "1000000" })
		int length;

		private String paragraph = "";

		@Setup
		public void write() {
			this.paragraph = this.kind.words.repeat(this.length / this.kind.words.length());
		}

	}

	/** What the paragraph repeats. */
	public enum Kind {

		NO_FULL_STOP("the mayor said that it holds and "), QUOTATIONS("“It holds,” Ana Ruiz said, and he said it again. "),
		PRONOUNS("He said it holds. She said “no”. "), MARKS("“”"), UNCLOSED("“It holds "), NAMES("Ana Ruiz Tomas Berg "),
		RIGHT_TO_LEFT("הגשר יחזיק, אמר ראש העיר. "), EMOJI("🌉 “🌉” ");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

	}

}
