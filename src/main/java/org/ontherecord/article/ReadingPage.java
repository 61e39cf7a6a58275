package org.ontherecord.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An article set for reading: its paragraphs with their quotations marked, the notes
 * beside them and the index of who is quoted.
 *
 * @param hits where a search's words stand, in reading order
 */
public record ReadingPage(Article article, List<Quote> quotes, List<Line> lines, List<Entry> index, List<Hit> hits) {

	static ReadingPage of(Article article, List<Quote> quotes) {
		return of(article, quotes, List.of());
	}

	private static ReadingPage of(Article article, List<Quote> quotes, List<Hit> hits) {
		List<Line> lines = article.paragraphs().stream().map((paragraph) -> Line.of(paragraph, quotes, hits)).toList();
		return new ReadingPage(article, quotes, lines, Entry.of(quotes, lines.size() - 1), hits);
	}

	/** The same page with the stretches of each paragraph marked that a search finds. */
	public ReadingPage marking(Function<String, List<Stretch>> finder) {
		List<Hit> found = new ArrayList<>();
		for (Paragraph paragraph : this.article.paragraphs()) {
			for (Stretch stretch : finder.apply(paragraph.text())) {
				found.add(new Hit(paragraph.number(), Mark.hit(stretch, found.size() + 1)));
			}
		}
		return of(this.article, this.quotes, found);
	}

	public Line headline() {
		return this.lines.get(Paragraph.HEADLINE);
	}

	/** The paragraphs of the text, from number 1. */
	public List<Line> text() {
		return this.lines.subList(Paragraph.HEADLINE + 1, this.lines.size());
	}

	/** The quotation before one in reading order. */
	public @Nullable Quote before(Quote quote) {
		int at = this.quotes.indexOf(quote);
		return (at > 0) ? this.quotes.get(at - 1) : null;
	}

	/** The quotation after one in reading order. */
	public @Nullable Quote after(Quote quote) {
		int at = this.quotes.indexOf(quote) + 1;
		return (at < this.quotes.size()) ? this.quotes.get(at) : null;
	}

	/** A place that a search found. */
	public record Hit(int paragraph, Mark mark) {
	}

	/** A paragraph, cut into fragments, what begins in it and what is noted beside it. */
	public record Line(Paragraph paragraph, List<Fragment> fragments, List<Quote> quotes, List<Note> notes) {

		static Line of(Paragraph paragraph, List<Quote> quotes, List<Hit> hits) {
			Stream<Mark> found = hits.stream().filter((hit) -> hit.paragraph() == paragraph.number()).map(Hit::mark);
			List<Mark> quoted = Mark.quotes(paragraph, quotes);
			List<Mark> marks = Stream.of(quoted.stream(), Mark.evidence(paragraph, quotes).stream(), found)
				.flatMap((each) -> each)
				.toList();
			List<Quote> said = quoted.stream().map(Mark::quote).filter(Objects::nonNull).distinct().toList();
			return new Line(paragraph, Fragment.of(paragraph, marks),
					quotes.stream().filter((quote) -> quote.passage().paragraph() == paragraph.number()).toList(),
					Note.of(paragraph, said));
		}

	}

}
