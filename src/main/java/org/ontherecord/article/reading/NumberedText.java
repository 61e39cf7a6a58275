package org.ontherecord.article.reading;

import java.util.List;

import org.ontherecord.article.Paragraph;
import org.ontherecord.web.Html;
import org.ontherecord.web.Part;

/**
 * Paragraphs that follow each other, each with its number, which is its lasting link, and
 * who speaks in it. A long article has a thousand, so that a link says no more than what
 * tells it from the others: the article's address is the page's own.
 *
 * @param way from the page to a lasting link, but for the paragraph's number and
 * fingerprint
 */
public record NumberedText(List<ReadingPage.Line> lines, String way) implements Part {

	/** A whole text, at its article's address. */
	static NumberedText of(List<ReadingPage.Line> lines) {
		return new NumberedText(lines, "?p=");
	}

	/** Those before a paragraph, on the page that a link to that one leads to. */
	public NumberedText before(int number) {
		return landed(0, number - 1);
	}

	/** What stands in one paragraph, on the page that a link to it leads to. */
	public Part in(int number) {
		NumberedText there = landed(number - 1, number);
		return (html) -> there.write(there.lines.get(0), html);
	}

	/** Those after a paragraph, on the page that a link to that one leads to. */
	public NumberedText after(int number) {
		return landed(number, this.lines.size());
	}

	/** The page is a lasting link itself, so that the others stand beside it. */
	private NumberedText landed(int from, int to) {
		return new NumberedText(this.lines.subList(from, to), "p");
	}

	@Override
	public void write(Html html) {
		for (ReadingPage.Line line : this.lines) {
			html.start("div", "id", line.paragraph().anchor());
			write(line, html);
			html.end().text("\n");
		}
	}

	private void write(ReadingPage.Line line, Html html) {
		Paragraph paragraph = line.paragraph();
		html.start("p");
		line.linked().write(html);
		html.end();
		html.element("a", String.valueOf(paragraph.number()), "href", this.way + paragraph.link());
		line.names().write(html);
	}

}
