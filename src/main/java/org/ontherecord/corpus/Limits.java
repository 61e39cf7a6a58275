package org.ontherecord.corpus;

import java.util.Locale;

/**
 * How long the parts of an article may be. Each limit is its column's, in UTF-16 units;
 * the paragraph's is the longest text H2 keeps.
 */
final class Limits {

	/** For a speaker's name or role. */
	static final int NAME = 500;

	private static final int FILE = 1000;

	private static final int HEADLINE = 1000;

	private static final int SECTION = 200;

	private static final int PARAGRAPH = 1_048_576;

	private Limits() {
	}

	static String file(String name) throws Refused {
		return within(FILE, name, 1, "the file's path", "move it or shorten its name");
	}

	static String headline(String headline, int line) throws Refused {
		return within(HEADLINE, headline, line, "the headline", "put a blank line below the headline");
	}

	static String section(String section, int line) throws Refused {
		return within(SECTION, section, line, "the section", "shorten it");
	}

	static String paragraph(String paragraph, int line) throws Refused {
		return within(PARAGRAPH, paragraph, line, "the paragraph", "put blank lines between paragraphs");
	}

	private static String within(int limit, String text, int line, String part, String advice) throws Refused {
		if (text.length() > limit) {
			throw new Refused(line, String.format(Locale.ROOT,
					"%s is %,d characters long, the longest that fits is %,d; %s", part, text.length(), limit, advice));
		}
		return text;
	}

}
