package org.ontherecord.corpus.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * How long the parts of an article may be. Each limit is its column's, in UTF-16 units;
 * the paragraph's is the longest text H2 keeps.
 */
public final class Limits {

	/** For a speaker's name or role. */
	public static final int NAME = 500;

	private static final int FILE = 1000;

	private static final int HEADLINE = 1000;

	private static final int SECTION = 200;

	private static final int PUBLISHER = 200;

	private static final int URL = 2000;

	private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\\p{Cc}\\p{Cs}\"<>]+");

	private static final int PARAGRAPH = 1_048_576;

	private Limits() {
	}

	/** In bytes, for a path is indexed. */
	public static String file(String name, int line) throws Refused {
		if (!isKeepable(name)) {
			throw new Refused(line, "its path is longer than %d bytes; move it or shorten its name".formatted(FILE));
		}
		return name;
	}

	/** Whether a file's path can be remembered. */
	public static boolean isKeepable(String name) {
		return name.getBytes(StandardCharsets.UTF_8).length <= FILE;
	}

	/** What a publisher can't be called, or an address can't be, is left out. */
	static ParsedArticle.Imprint imprint(@Nullable String publisher, @Nullable String url, List<String> doubts) {
		boolean named = publisher == null || publisher.length() <= PUBLISHER;
		boolean linked = url == null || (url.length() <= URL && WEB_ADDRESS.matcher(url).matches());
		if (!named) {
			doubts.add("the publisher's name is longer than %d characters; it is left out".formatted(PUBLISHER));
		}
		if (!linked) {
			doubts.add("“%.40s” is no address of a web page; it is left out".formatted(url));
		}
		return new ParsedArticle.Imprint(named ? publisher : null, linked ? url : null);
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

	static Refused tooLarge(int line, DataSize limit) {
		String size = (limit.toMegabytes() > 0) ? limit.toMegabytes() + " MB" : limit.toKilobytes() + " KB";
		return new Refused(line, "larger than %s; split it, or raise ontherecord.corpus.max-file-size".formatted(size));
	}

	private static String within(int limit, String text, int line, String part, String advice) throws Refused {
		if (text.length() > limit) {
			throw new Refused(line, String.format(Locale.ROOT,
					"%s is %,d characters long, the longest that fits is %,d; %s", part, text.length(), limit, advice));
		}
		return text;
	}

}
