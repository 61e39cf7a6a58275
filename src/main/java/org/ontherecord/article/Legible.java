package org.ontherecord.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Words as every database can keep them and every page can show them. What is no
 * character of a text, a control character or half of a surrogate pair, stands as U+FFFD,
 * so that everything after it stays where it was; so does an accent heaped on thirty
 * others, more than Unicode has programs expect (UAX #15), which takes a browser minutes
 * to draw.
 */
public final class Legible {

	private static final int REPLACEMENT = '\uFFFD';

	private static final char NEXT_LINE = '\u0085';

	private static final String CUT = "…";

	private static final Pattern HEAPED = Pattern.compile("(\\p{M}{30})(\\p{M}+)");

	private Legible() {
	}

	public static String of(String words) {
		return illegible(words).findAny().isEmpty() ? words : HEAPED.matcher(words)
			.replaceAll((heap) -> heap.group(1) + Character.toString(REPLACEMENT).repeat(heap.group(2).length()))
			.codePoints()
			.map((character) -> isIllegible(character) ? REPLACEMENT : character)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	/**
	 * The same in one line.
	 * @param longest in bytes of UTF-8; more is cut off
	 */
	public static String line(String words, int longest) {
		String line = of(words.replaceAll("\\s*[\\n\\u000B\\f\\r\\u0085\\u2028\\u2029]\\s*", " "));
		CharBuffer rest = fill(line, longest);
		return rest.hasRemaining() ? line.substring(0, fill(line, longest - 3).position()) + CUT : line;
	}

	/** What does not fit into so many bytes. */
	private static CharBuffer fill(String words, int bytes) {
		CharBuffer rest = CharBuffer.wrap(words);
		StandardCharsets.UTF_8.newEncoder().encode(rest, ByteBuffer.allocate(bytes), true);
		return rest;
	}

	/** What is no character of a text, as code points. */
	public static IntStream illegible(String words) {
		return IntStream.concat(words.codePoints().filter(Legible::isIllegible),
				HEAPED.matcher(words).results().flatMapToInt((heap) -> heap.group(2).codePoints()));
	}

	private static boolean isIllegible(int character) {
		boolean white = (character >= '\t' && character <= '\r') || character == NEXT_LINE;
		return (Character.isISOControl(character) && !white) || Character.getType(character) == Character.SURROGATE;
	}

}
