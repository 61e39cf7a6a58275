package org.ontherecord;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What ends a process, and what does not.
 */
class EndTests {

	/** Far more than waits between a server and a reader who does not read. */
	private static final int ARTICLES = 8;

	private static final String PARAGRAPH = "…".repeat(1_000_000);

	private static final String END = "\r\n0\r\n\r\n";

	@TempDir
	private Path folder;

	@Test
	void whoReadsIsAnsweredToTheEndAndWhoDoesNotIsCutOff() throws Exception {
		try (ApplicationProcess process = start(); Socket idle = ask(process); Socket reader = ask(process)) {
			assertThat(idle.getInputStream().read()).isPositive();
			assertThat(reader.getInputStream().read()).isPositive();
			process.end();
			assertThat(rest(reader)).endsWith(END).hasSizeGreaterThan(ARTICLES * PARAGRAPH.length());
			process.stop();
			assertThat(rest(idle)).doesNotEndWith(END);
			assertThat(process.output()).doesNotContain("\tat ");
		}
	}

	@Test
	void aSecondOneOnTheSameFolderSaysSoAndTheFirstGoesOn() throws Exception {
		try (ApplicationProcess first = start()) {
			endsSaying("Another process runs on the database file");
			endsSaying("another process runs on it; stop that one first", "--ontherecord.data.renew=true");
			assertThat(first.status("/articles/report-1")).isEqualTo(200);
			assertThat(first.status("/search?q=report")).isEqualTo(200);
		}
	}

	private void endsSaying(String line, String... more) throws IOException {
		try (ApplicationProcess second = process(more)) {
			assertThatIllegalStateException().isThrownBy(second::awaitReady)
				.withMessageContaining(line)
				.satisfies((ex) -> assertThat(ex).hasMessageNotContaining("\tat "));
		}
	}

	private ApplicationProcess start() throws Exception {
		for (int i = 0; i < ARTICLES; i++) {
			Files.writeString(this.folder.resolve(i + ".txt"), "Report %d\n\n%s\n".formatted(i, PARAGRAPH));
		}
		ApplicationProcess process = process();
		process.awaitReady();
		return process;
	}

	private ApplicationProcess process(String... more) throws IOException {
		return new ApplicationProcess(
				Stream
					.concat(Stream.of("--ontherecord.corpus.location=" + this.folder,
							"--ontherecord.data.folder=" + this.folder.resolve(".data"),
							"--spring.lifecycle.timeout-per-shutdown-phase=5s"), Stream.of(more))
					.toArray(String[]::new));
	}

	private static Socket ask(ApplicationProcess process) throws IOException {
		Socket socket = new Socket("127.0.0.1", process.port());
		socket.getOutputStream()
			.write("GET /articles.jsonl HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
				.getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	/** What still comes, until the connection is closed or reset. */
	private static String rest(Socket socket) {
		StringBuilder rest = new StringBuilder();
		byte[] some = new byte[65_536];
		try (InputStream in = socket.getInputStream()) {
			for (int count = in.read(some); count > 0; count = in.read(some)) {
				rest.append(new String(some, 0, count, StandardCharsets.ISO_8859_1));
			}
		}
		catch (IOException ex) {
			rest.append(ex.getMessage());
		}
		return rest.toString();
	}

}
