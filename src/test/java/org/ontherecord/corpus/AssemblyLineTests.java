package org.ontherecord.corpus;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ontherecord.corpus.format.CorpusFile;
import org.ontherecord.corpus.format.Piece;
import org.ontherecord.corpus.format.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whatever ends the reading ends the intake, and says so.
 */
@Timeout(60)
class AssemblyLineTests {

	static Stream<Throwable> whateverEndsIt() {
		return Stream.of(new OutOfMemoryError("Java heap space"), new StackOverflowError(), new IOException("no disk"),
				new IllegalStateException("a bug"));
	}

	@ParameterizedTest
	@MethodSource("whateverEndsIt")
	void whatEndsTheReaderEndsTheIntake(Throwable failure) {
		try (AssemblyLine line = new AssemblyLine((piece) -> (chunk) -> {
		})) {
			line.start(() -> fail(failure));
			assertThatExceptionOfType(IntakeEndedException.class).isThrownBy(line::next).withCause(failure);
		}
	}

	@Test
	void whatEndsAnAttributionEndsTheIntake() throws Exception {
		OutOfMemoryError failure = new OutOfMemoryError("Java heap space");
		try (AssemblyLine line = new AssemblyLine((piece) -> {
			throw failure;
		})) {
			line.take(Piece.whole(CorpusFile.refused("one.txt", ""), "", () -> {
				throw new Refused(1, "not asked");
			}));
			assertThatExceptionOfType(IntakeEndedException.class).isThrownBy(line::next).withCause(failure);
		}
	}

	@Test
	void theMessageSaysWhatIsKeptAndWhatToDo() {
		var said = new IntakeEndedFailureAnalyzer()
			.analyze(new IntakeEndedException(new OutOfMemoryError("Java heap space")));
		assertThat(said.getDescription()).contains("OutOfMemoryError (Java heap space)", "saved until then is kept");
		assertThat(said.getAction()).startsWith("Give the process more memory");
	}

	private static void fail(Throwable failure) throws IOException {
		if (failure instanceof Error error) {
			throw error;
		}
		if (failure instanceof IOException exception) {
			throw exception;
		}
		throw (RuntimeException) failure;
	}

}
