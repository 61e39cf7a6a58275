package org.ontherecord.corpus.format;

import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Heading;

/**
 * Says what a parser reads, or why it refuses, in the words of the examples.
 */
final class Spoken {

	private final StringJoiner lines = new StringJoiner("\n", "", "\n");

	private Spoken() {
	}

	static String of(WholeFile.Parser parser, String text) {
		Spoken spoken = new Spoken();
		try {
			spoken.add(parser.parse(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (Refused ex) {
			spoken.lines.add("line %d: %s".formatted(ex.line(), ex.getMessage()));
		}
		return spoken.lines.toString();
	}

	private void add(ParsedArticle article) {
		Heading heading = article.heading();
		add("section", heading.section());
		add("headline", heading.headline());
		add("dateline", heading.dateline());
		add("date", heading.published());
		add("publisher", article.imprint().publisher());
		add("url", article.imprint().url());
		article.doubts().forEach((doubt) -> add("doubt", doubt));
		for (int i = 0; i < article.text().size(); i++) {
			add(Integer.toString(i + 1), article.text().get(i));
		}
	}

	private void add(String name, @Nullable Object value) {
		if (value != null) {
			this.lines.add(name + ": " + value);
		}
	}

}
