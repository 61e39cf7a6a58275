package org.ontherecord.attribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One of the two articles the product ships with, without the furniture of its page.
 */
enum SeedArticle {

	CHAT("000_c5ca2f03f096bdd4.txt"), LEANING("004_d5e615c08ac40075.txt");

	private final String file;

	SeedArticle(String file) {
		this.file = file;
	}

	/** The headline and the paragraphs. */
	List<String> paragraphs() {
		return Arrays.stream(text().split("\\R"))
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && !line.startsWith("•") && !line.equals("print PRINT"))
			.filter((line) -> !line.startsWith("INTERNATIONAL >"))
			.toList();
	}

	private String text() {
		try (var in = Objects.requireNonNull(SeedArticle.class.getResourceAsStream("/corpus/" + this.file))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace('\u00a0', ' ');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
