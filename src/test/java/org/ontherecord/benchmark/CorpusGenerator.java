package org.ontherecord.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes a corpus of news-like articles, the same for the same seed: about fifteen
 * paragraphs each, of which every other one quotes somebody in one of several forms.
 */
public class CorpusGenerator {

	private static final int PARAGRAPHS = 15;

	private static final int ARTICLES_IN_A_FOLDER = 1000;

	private static final int SPEAKERS = 2000;

	private static final int SECTIONS = 12;

	private final Random random;

	private final Vocabulary vocabulary;

	public CorpusGenerator(long seed) {
		this.random = new Random(seed);
		this.vocabulary = new Vocabulary(new Random(seed));
	}

	Vocabulary vocabulary() {
		return this.vocabulary;
	}

	/** Every other article as plain text, the others as records with section and date. */
	public void write(Path folder, int articles) throws IOException {
		for (int i = 0; i < articles; i++) {
			Path part = Files.createDirectories(folder.resolve("%03d".formatted(i / ARTICLES_IN_A_FOLDER)));
			String headline = capitalized(words(7)) + " " + i;
			List<String> text = Stream.generate(this::paragraph)
				.limit(PARAGRAPHS - 5 + this.random.nextInt(11))
				.toList();
			if (i % 2 == 0) {
				Files.writeString(part.resolve("%06d.txt".formatted(i)),
						headline + "\n\n" + String.join("\n\n", text) + "\n");
			}
			else {
				Files.writeString(part.resolve("%06d.jsonl".formatted(i)), record(headline, text));
			}
		}
	}

	private String record(String headline, List<String> text) {
		return """
				{"headline": "%s", "section": "WORLD > %s", "date": "%d-%02d-%02d", "paragraphs": ["%s"]}
				""".formatted(headline, capitalized(this.vocabulary.word(this.random.nextInt(SECTIONS))),
				2000 + this.random.nextInt(20), 1 + this.random.nextInt(12), 1 + this.random.nextInt(28),
				String.join("\", \"", text));
	}

	private String paragraph() {
		return switch (this.random.nextInt(10)) {
			case 0 -> "“%s,” said %s, the minister. %s".formatted(capitalized(words(12)), speaker(), sentence());
			case 1 -> "“%s,” %s said. “%s.”".formatted(capitalized(words(9)), speaker(), capitalized(words(8)));
			case 2 -> "%s said that the %s. %s".formatted(speaker(), words(11), sentence());
			case 3 -> "According to a senior official, the %s “%s” was %s. %s".formatted(words(3), words(2), words(4),
					sentence());
			case 4 -> "“%s,” the government said in a statement. %s".formatted(capitalized(words(10)), sentence());
			default -> sentence() + " " + sentence() + " " + sentence();
		};
	}

	private String sentence() {
		return capitalized(words(10 + this.random.nextInt(15))) + ".";
	}

	private String words(int count) {
		return IntStream.range(0, count)
			.mapToObj((i) -> (i % 4 == 3) ? "of" : this.vocabulary.any(this.random))
			.collect(Collectors.joining(" "));
	}

	private String speaker() {
		int number = this.random.nextInt(SPEAKERS);
		return capitalized(this.vocabulary.word(20_000 + number / 50)) + " "
				+ capitalized(this.vocabulary.word(25_000 + number));
	}

	private static String capitalized(String words) {
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

}
