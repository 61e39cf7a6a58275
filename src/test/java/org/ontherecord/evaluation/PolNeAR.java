package org.ontherecord.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder with PolNeAR's splits, each with folders {@code text} and
 * {@code attributions}.
 */
record PolNeAR(Path folder) {

	List<GoldArticle> articles(String split) throws IOException {
		Path texts = this.folder.resolve(split).resolve("text");
		List<Path> files;
		try (Stream<Path> listed = Files.list(texts)) {
			files = listed.filter((file) -> file.toString().endsWith(".txt")).sorted().toList();
		}
		List<Path> annotations;
		try (Stream<Path> listed = Files.list(texts.resolveSibling("attributions"))) {
			annotations = listed.sorted().toList();
		}
		return files.parallelStream().map((file) -> article(file, annotations)).toList();
	}

	private static GoldArticle article(Path file, List<Path> annotations) {
		try {
			String text = Files.readString(file);
			return new GoldArticle(text, Brat.read(Files.readAllLines(annotation(file, annotations)), text));
		}
		catch (IOException ex) {
			throw new IllegalStateException("cannot read " + file, ex);
		}
	}

	/** With several annotators the first in alphabetical order. */
	private static Path annotation(Path file, List<Path> annotations) {
		String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
		Pattern wanted = Pattern.compile(Pattern.quote(name) + "_[0-9a-f]{4}\\.ann");
		return annotations.stream()
			.filter((path) -> wanted.matcher(path.getFileName().toString()).matches())
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("no annotation of " + file));
	}

}
