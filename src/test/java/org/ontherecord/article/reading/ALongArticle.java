package org.ontherecord.article.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.AnOrigin;
import org.ontherecord.article.Article;
import org.ontherecord.article.Evidence;
import org.ontherecord.article.Heading;
import org.ontherecord.article.Passage;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Source;
import org.ontherecord.article.Utterance;

/**
 * An article of 1,200 paragraphs with 500 quotations: of twelve paragraphs one quotes
 * somebody with a role, one somebody twice, one reports, one quotes a few words.
 */
final class ALongArticle {

	static final String SLUG = "ministers-weigh-the-harbor-budget-after-a-long-season-of-votes-and-delays";

	private static final List<String> WORDS = List.of("harbor", "council", "bridge", "ferry", "budget", "vote",
			"season", "union", "train", "market", "report", "minister", "letter", "office", "river", "school", "water");

	private static final List<String> NAMES = List.of("Maria Sund", "Peter Voss", "Lena Brandt", "Karl Ruiz",
			"Anna Lindqvist", "Tom Hale", "Ivo Marek", "Sara Quinn");

	private final Random random = new Random(1200);

	private final List<String> text = new ArrayList<>();

	private final List<Said> said = new ArrayList<>();

	/**
	 * Writes it.
	 * @param sources gives the source of a name
	 */
	static Article of(Function<String, Source> sources) {
		ALongArticle writing = new ALongArticle();
		IntStream.range(0, 1200).forEach(writing::paragraph);
		Article article = new Article(SLUG, AnOrigin.of("long.txt"), new Heading("The harbor", null, null, null),
				writing.text);
		writing.said.forEach((said) -> article.add(said.utterance(writing.text), sources.apply(said.name())));
		return article;
	}

	private void paragraph(int number) {
		String name = NAMES.get(this.random.nextInt(NAMES.size()));
		switch (number % 12) {
			case 0 -> says(name, Quote.Type.DIRECT, "minister", "said", "“%s,” said %2$s, the minister. %3$s.", 9, 4);
			case 3 -> says(name, Quote.Type.DIRECT, null, "said", "“%s,” %2$s said. “%3$s.”", 7, 5);
			case 6 -> says(name, Quote.Type.INDIRECT, null, "said", "%2$s said that the %1$s. %3$s.", 8, 3);
			case 9 -> says("senior official", Quote.Type.PARTIAL, null, "called",
					"A %2$s called the bridge “%s” on Friday. %3$s.", 3, 4);
			default -> this.text.add(words(13) + ".");
		}
	}

	private void says(String name, Quote.Type type, @Nullable String role, String cue, String form, int... lengths) {
		String first = words(lengths[0]);
		String second = words(lengths[1]);
		this.text.add(form.formatted(first, name, second));
		int paragraph = this.text.size();
		Stream.of(first, second)
			.limit(form.endsWith("”") ? 2 : 1)
			.forEach((words) -> this.said.add(new Said(paragraph, words, name, cue, type, role)));
	}

	private String words(int count) {
		String words = Stream.generate(() -> WORDS.get(this.random.nextInt(WORDS.size())))
			.limit(count)
			.collect(Collectors.joining(" "));
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	private record Said(int paragraph, String words, String name, String cue, Quote.Type type, @Nullable String role) {

		Utterance utterance(List<String> text) {
			return new Utterance(this.type, passage(this.words, text), List.of(), new Evidence(passage(this.name, text),
					null, passage(this.cue, text), "quote-then-source", Evidence.Confidence.HIGH), this.role);
		}

		private Passage passage(String words, List<String> text) {
			int start = text.get(this.paragraph - 1).indexOf(words);
			return new Passage(this.paragraph, start, start + words.length(), words);
		}

	}

}
