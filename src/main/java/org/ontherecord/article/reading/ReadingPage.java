package org.ontherecord.article.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ontherecord.article.Article;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Stretch;
import org.ontherecord.web.Part;

/**
 * An article set for reading: its paragraphs with their quotations marked, the notes
 * beside them and the index of who is quoted.
 *
 * @param hits where a search's words stand, in reading order
 */
public record ReadingPage(Article article, List<Line> lines, List<Entry> index, List<Mark> hits) {

	/**
	 * Sets an article.
	 * @param finder finds in a paragraph's text what is to be marked as found
	 */
	static ReadingPage of(Article article, List<Quote> quotes, Function<String, List<Stretch>> finder) {
		List<Mark> hits = hits(article, finder);
		Map<Integer, List<Mark>> marks = Stream.concat(quotes.stream().flatMap(Mark::words), hits.stream())
			.collect(Collectors.groupingBy(Mark::paragraph));
		List<Line> lines = article.paragraphs()
			.stream()
			.map((paragraph) -> Line.of(paragraph, marks.getOrDefault(paragraph.number(), List.of())))
			.toList();
		return new ReadingPage(article, lines, Entry.of(quotes, lines.size() - 1), hits);
	}

	private static List<Mark> hits(Article article, Function<String, List<Stretch>> finder) {
		List<Mark> hits = new ArrayList<>();
		for (Paragraph paragraph : article.paragraphs()) {
			finder.apply(paragraph.text())
				.forEach((stretch) -> hits.add(Mark.hit(paragraph, stretch, hits.size() + 1)));
		}
		return hits;
	}

	public Line headline() {
		return this.lines.get(Paragraph.HEADLINE);
	}

	/** The paragraphs of the text, from number 1. */
	public NumberedText text() {
		return NumberedText.of(this.lines.subList(Paragraph.HEADLINE + 1, this.lines.size()));
	}

	/**
	 * A paragraph, what stands out in its words, and what is noted beside it.
	 *
	 * @param quotes those with words in it, also where they began before it
	 */
	public record Line(Paragraph paragraph, MarkedWords words, List<Quote> quotes, List<Note> notes) {

		/** Its words with a link on each quotation. */
		public Part linked() {
			return new LinkedWords(this.words.fragments(), this.notes);
		}

		/** Who speaks in it. */
		public Part names() {
			return (html) -> this.notes.forEach((note) -> note.write(html));
		}

		/**
		 * A paragraph's line.
		 * @param marks those of other paragraphs are passed over
		 */
		static Line of(Paragraph paragraph, List<Mark> marks) {
			List<Quote> quotes = marks.stream()
				.filter((mark) -> mark.isIn(paragraph) && mark.kind() == Mark.Kind.QUOTE)
				.map(Mark::quote)
				.filter(Objects::nonNull)
				.distinct()
				.toList();
			return new Line(paragraph, MarkedWords.of(paragraph, marks.stream()), quotes, Note.of(paragraph, quotes));
		}

	}

}
