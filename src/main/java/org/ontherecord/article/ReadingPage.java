package org.ontherecord.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * An article set for reading: its paragraphs with their quotations marked, the notes
 * beside them and the index of who is quoted.
 */
public record ReadingPage(Article article, List<Line> lines, List<Entry> index) {

	static ReadingPage of(Article article, List<Quote> quotes) {
		List<Note> notes = Note.of(quotes);
		List<Line> lines = article.paragraphs().stream().map((paragraph) -> Line.of(paragraph, quotes, notes)).toList();
		return new ReadingPage(article, lines, Entry.of(quotes));
	}

	public Line headline() {
		return this.lines.get(Paragraph.HEADLINE);
	}

	/** The paragraphs of the text, from number 1. */
	public List<Line> text() {
		return this.lines.subList(Paragraph.HEADLINE + 1, this.lines.size());
	}

	/** A paragraph, cut into fragments, and what is noted beside it. */
	public record Line(Paragraph paragraph, List<Fragment> fragments, List<Note> notes) {

		static Line of(Paragraph paragraph, List<Quote> quotes, List<Note> notes) {
			return new Line(paragraph, Fragment.of(paragraph, quotes),
					notes.stream().filter((note) -> note.paragraph() == paragraph.number()).toList());
		}

	}

	/** A source and where in the article it speaks. */
	public record Entry(Source source, @Nullable String role, List<Quote> quotes) {

		static List<Entry> of(List<Quote> quotes) {
			Map<Source, List<Quote>> bySource = new LinkedHashMap<>();
			for (Quote quote : quotes) {
				if (quote.source() != null) {
					bySource.computeIfAbsent(quote.source(), (source) -> new ArrayList<>()).add(quote);
				}
			}
			return bySource.entrySet()
				.stream()
				.map((entry) -> new Entry(entry.getKey(), role(entry.getValue()), entry.getValue()))
				.sorted(Comparator.comparingInt((Entry entry) -> -entry.quotes().size()))
				.toList();
		}

		private static @Nullable String role(List<Quote> quotes) {
			return quotes.stream().map(Quote::role).filter(Objects::nonNull).findFirst().orElse(null);
		}

		/** The numbers of the paragraphs it is quoted in. */
		public List<Integer> paragraphs() {
			return this.quotes.stream().map((quote) -> quote.passage().paragraph()).distinct().toList();
		}

	}

}
