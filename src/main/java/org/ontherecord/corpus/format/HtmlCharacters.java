package org.ontherecord.corpus.format;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;

/**
 * Text in which a page's characters were left as it writes them, {@code &quot;} for one,
 * read as the characters they stand for.
 *
 * @param doubts a line that says so, if there are any
 */
record HtmlCharacters(String text, List<String> doubts) {

	private static final Pattern WRITTEN = Pattern
		.compile("&(?:#\\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z][A-Za-z0-9]{1,9});");

	static HtmlCharacters in(String text) {
		if (text.indexOf('&') < 0) {
			return new HtmlCharacters(text, List.of());
		}
		Matcher matcher = WRITTEN.matcher(text);
		StringBuilder read = new StringBuilder();
		String first = "";
		while (matcher.find()) {
			String character = Parser.unescapeEntities(matcher.group(), true);
			boolean legible = !character.equals(matcher.group())
					&& character.codePoints().noneMatch(Character::isISOControl);
			matcher.appendReplacement(read, Matcher.quoteReplacement(legible ? character : matcher.group()));
			first = legible && first.isEmpty() ? matcher.group() : first;
		}
		String whole = matcher.appendTail(read).toString();
		return new HtmlCharacters(whole, first.isEmpty() ? List.of() : List.of(doubt(first)));
	}

	private static String doubt(String first) {
		return "characters are written as in HTML, the first as “%s”; they are read as what they stand for"
			.formatted(first);
	}

}
