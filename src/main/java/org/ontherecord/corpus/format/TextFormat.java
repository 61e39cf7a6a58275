package org.ontherecord.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

import org.ontherecord.article.Heading;

/**
 * Reads an article from plain text: <pre>
 * file      = { button line } [ section ] headline paragraph { paragraph } { link }
 * paragraph = lines up to a blank one
 * </pre> A paragraph's lines are joined where they were wrapped; where one of them is
 * longer than anybody wraps, each line is a paragraph of its own.
 */
final class TextFormat {

	private static final int LONGEST_WRAPPED_LINE = 100;

	private TextFormat() {
	}

	static ParsedArticle parse(byte[] bytes) throws Refused {
		HtmlCharacters characters = HtmlCharacters.in(Utf8.decode(bytes));
		String text = characters.text().replace('\u00A0', ' ');
		if (text.isBlank()) {
			throw new Refused(1, "empty; it needs a headline and a paragraph");
		}
		List<String> all = text.lines().toList();
		return article(new Lines(Furniture.withoutClosingLinks(all)), characters.doubts());
	}

	private static ParsedArticle article(Lines lines, List<String> doubts) throws Refused {
		while (lines.isNext(Furniture::isButtons)) {
			lines.next();
		}
		int line = lines.number();
		String section = lines.isNext(Furniture::isSection) ? Limits.section(lines.next(), line) : null;
		line = lines.number();
		if (lines.atEnd()) {
			throw new Refused(line, "no headline; its first line of text should be one");
		}
		String headline = Limits.headline(lines.next(), line);
		if (lines.atEnd()) {
			throw new Refused(line, "no paragraph after the headline; put a blank line and the text below it");
		}
		List<String> text = paragraphs(lines, IntUnaryOperator.identity());
		Heading heading = new Heading(headline, section, Dateline.of(text.get(0)), null);
		return new ParsedArticle(heading, text, ParsedArticle.Imprint.NONE, doubts);
	}

	/**
	 * The paragraphs of lines that are nothing else.
	 * @param place what to call a line in a refusal
	 */
	static List<String> paragraphs(Lines lines, IntUnaryOperator place) throws Refused {
		List<String> paragraphs = new ArrayList<>();
		while (!lines.atEnd()) {
			int line = lines.number();
			for (String paragraph : unwrapped(lines.block())) {
				paragraphs.add(Limits.paragraph(paragraph, place.applyAsInt(line++)));
			}
		}
		return paragraphs;
	}

	private static List<String> unwrapped(List<String> block) {
		boolean wrapped = block.stream().allMatch((line) -> line.length() <= LONGEST_WRAPPED_LINE);
		return wrapped ? List.of(String.join(" ", block)) : block;
	}

}
