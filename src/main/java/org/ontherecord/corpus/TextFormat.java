package org.ontherecord.corpus;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Heading;

/**
 * Reads an article from plain text: <pre>
 * file      = { button line } [ section ] headline { paragraph } { link }
 * paragraph = lines up to a blank one
 * </pre> A paragraph's lines are joined where they were wrapped; where one of them is
 * longer than anybody wraps, each line is a paragraph of its own.
 */
final class TextFormat {

	private static final int LONGEST_WRAPPED_LINE = 100;

	private TextFormat() {
	}

	static ParsedArticle parse(byte[] bytes) throws Refused {
		String text = Utf8.decode(bytes);
		if (text.isBlank()) {
			throw new Refused(1, "empty; it needs a headline and a paragraph");
		}
		return article(text.replace('\u00A0', ' ').lines().toList());
	}

	private static ParsedArticle article(List<String> all) throws Refused {
		List<String> lines = Furniture.withoutClosingLinks(all);
		int at = next(lines, 0);
		while (at < lines.size() && Furniture.isButtons(lines.get(at))) {
			at = next(lines, at + 1);
		}
		String section = null;
		if (at < lines.size() && Furniture.isSection(lines.get(at).strip())) {
			section = lines.get(at).strip();
			at = next(lines, at + 1);
		}
		if (at >= lines.size()) {
			throw new Refused(all.size(), "no headline; its first line of text should be one");
		}
		return article(section, lines.get(at).strip(), paragraphs(lines.subList(at + 1, lines.size())), at);
	}

	private static ParsedArticle article(@Nullable String section, String headline, List<String> text, int at)
			throws Refused {
		if (text.isEmpty()) {
			throw new Refused(at + 1, "no paragraph after the headline; put a blank line and the text below it");
		}
		return new ParsedArticle(new Heading(headline, section, Dateline.of(text.get(0)), null), text);
	}

	private static int next(List<String> lines, int from) {
		int at = from;
		while (at < lines.size() && lines.get(at).isBlank()) {
			at++;
		}
		return at;
	}

	private static List<String> paragraphs(List<String> lines) {
		List<String> paragraphs = new ArrayList<>();
		int at = next(lines, 0);
		while (at < lines.size()) {
			int end = at;
			while (end < lines.size() && !lines.get(end).isBlank()) {
				end++;
			}
			paragraphs.addAll(unwrapped(lines.subList(at, end)));
			at = next(lines, end);
		}
		return paragraphs;
	}

	private static List<String> unwrapped(List<String> block) {
		List<String> lines = block.stream().map(String::strip).toList();
		boolean wrapped = lines.stream().allMatch((line) -> line.length() <= LONGEST_WRAPPED_LINE);
		return wrapped ? List.of(String.join(" ", lines)) : lines;
	}

}
