package org.ontherecord.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.ServletException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Real heaps that run out, in processes of their own.
 */
class OutOfMemoryTests {

	@ParameterizedTest
	@ValueSource(strings = { "thread", "request" })
	void endsTheProcessWithALine(String where) throws Exception {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx16m",
				"-cp", System.getProperty("java.class.path"), OutOfMemoryTests.class.getName(), where)
			.redirectErrorStream(true)
			.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(output.lines()).singleElement().asString().contains("The heap ran out, so this process ends.");
		assertThat(process.waitFor()).isEqualTo(3);
	}

	@Test
	void anotherFailureDoesNot() {
		OutOfMemory.endIfBehind(new IllegalStateException(new IOException()));
	}

	/** Would go on for ever. */
	public static void main(String[] args) throws Exception {
		OutOfMemory.watch();
		new Thread(args[0].equals("thread") ? OutOfMemoryTests::fill : OutOfMemoryTests::fail).start();
		Thread.sleep(Long.MAX_VALUE);
	}

	private static void fill() {
		List<byte[]> all = new ArrayList<>();
		while (true) {
			all.add(new byte[100_000]);
		}
	}

	private static void fail() {
		try {
			new BrokenOff().doFilter(null, null, (request, response) -> {
				try {
					fill();
				}
				catch (OutOfMemoryError ex) {
					throw new ServletException("a page failed", ex);
				}
			});
		}
		catch (IOException | ServletException ex) {
			throw new IllegalStateException("still alive", ex);
		}
	}

}
