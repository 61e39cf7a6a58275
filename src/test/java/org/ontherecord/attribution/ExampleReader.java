package org.ontherecord.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads example files: a line {@code # …} opens a section; in it an example is a run of
 * lines that begin with {@code | }, one a paragraph, and of lines that begin with
 * {@code = }, one an expected attribution. A headline begins with {@code ! }. Anything
 * else is a remark.
 */
final class ExampleReader {

	private final String file;

	private final List<Example> examples = new ArrayList<>();

	private String section = "";

	private int number;

	private List<String> paragraphs = new ArrayList<>();

	private List<Expected> expected = new ArrayList<>();

	private ExampleReader(String file) {
		this.file = file;
	}

	static List<Example> readAll(Path folder) throws IOException {
		List<Example> examples = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".examples")).sorted().toList()) {
				ExampleReader reader = new ExampleReader(file.getFileName().toString());
				Files.readAllLines(file).forEach(reader::read);
				reader.finish();
				examples.addAll(reader.examples);
			}
		}
		return examples;
	}

	private void read(String line) {
		if (line.startsWith("= ")) {
			this.expected.add(Expected.parse(line.substring(2)));
			return;
		}
		boolean headline = line.startsWith("! ");
		if (!headline && !line.startsWith("| ")) {
			finish();
			open(line);
			return;
		}
		if (!this.expected.isEmpty()) {
			finish();
		}
		if (!headline && this.paragraphs.isEmpty()) {
			this.paragraphs.add("");
		}
		this.paragraphs.add(line.substring(2));
	}

	private void open(String line) {
		if (line.startsWith("# ")) {
			this.section = line.substring(2).strip();
			this.number = 0;
		}
	}

	private void finish() {
		if (!this.paragraphs.isEmpty()) {
			String place = "%s, %s, example %d".formatted(this.file, this.section, ++this.number);
			this.examples.add(new Example(place, this.paragraphs, this.expected));
		}
		this.paragraphs = new ArrayList<>();
		this.expected = new ArrayList<>();
	}

}
