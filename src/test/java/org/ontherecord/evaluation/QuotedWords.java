package org.ontherecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The evaluator's own, deliberately simple scanner of outermost double quotation marks;
 * it decides which words count as quoted, whatever the engine thinks.
 */
final class QuotedWords {

	static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+(?:['’.&-][\\p{L}\\p{N}_]+)*");

	private static final Pattern MARK = Pattern.compile("[“”\"„‟]|''");

	private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]*[^\\s\\u00a0][^\\n]*");

	private static final String JUNK = " \t\n\r\u00a0“”\"„‟'‘";

	private final String text;

	private final List<Span> found = new ArrayList<>();

	private @Nullable Integer start;

	private int depth;

	private QuotedWords(String text) {
		this.text = text;
	}

	static List<Span> of(String text) {
		QuotedWords scanner = new QuotedWords(text);
		List<Span> paragraphs = PARAGRAPH.matcher(text).results().map((m) -> new Span(m.start(), m.end())).toList();
		for (int i = 0; i < paragraphs.size(); i++) {
			scanner.read(paragraphs.get(i));
			scanner.leave(paragraphs.get(i), (i + 1 < paragraphs.size()) ? paragraphs.get(i + 1).of(text) : "");
		}
		return scanner.found.stream().map((span) -> trim(text, span)).filter((span) -> words(text, span) > 0).toList();
	}

	static long words(String text, Span span) {
		return within(WORD, text, span).count();
	}

	static Stream<Span> within(Pattern pattern, String text, Span span) {
		Matcher matcher = pattern.matcher(text).region(span.start(), span.end());
		return matcher.results().map((match) -> new Span(match.start(), match.end()));
	}

	/** Without white space and quotation marks at either end. */
	static Span trim(String text, Span span) {
		int start = span.start();
		int end = span.end();
		while (start < end && JUNK.indexOf(text.charAt(start)) >= 0) {
			start++;
		}
		while (end > start && (JUNK + "’").indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return new Span(start, end);
	}

	private void read(Span paragraph) {
		within(MARK, this.text, paragraph).forEach((mark) -> {
			Turn turn = turn(mark, paragraph);
			boolean first = this.text.substring(paragraph.start(), mark.start()).isBlank();
			if (this.start == null) {
				if (turn != Turn.CLOSE) {
					this.start = mark.end();
					this.depth = 1;
				}
			}
			else if (first && turn != Turn.CLOSE) {
				this.depth = 1;
			}
			else if (turn == Turn.OPEN) {
				this.depth++;
			}
			else if (--this.depth == 0) {
				this.found.add(new Span(this.start, mark.start()));
				this.start = null;
			}
		});
	}

	/** A quotation goes on into the next paragraph only where that one re-opens. */
	private void leave(Span paragraph, String next) {
		String opening = next.strip();
		if (this.start != null && (!MARK.matcher(opening).lookingAt() || opening.startsWith("”"))) {
			this.found.add(new Span(this.start, paragraph.end()));
			this.start = null;
		}
	}

	private Turn turn(Span mark, Span paragraph) {
		char before = (mark.start() > paragraph.start()) ? this.text.charAt(mark.start() - 1) : ' ';
		char after = (mark.end() < paragraph.end()) ? this.text.charAt(mark.end()) : ' ';
		boolean left = space(before) || "([{—–-/…".indexOf(before) >= 0;
		boolean right = space(after) || ".,;:!?)]}—–-/…".indexOf(after) >= 0;
		return switch (mark.of(this.text)) {
			case "”" -> (left && !right) ? Turn.OPEN : Turn.CLOSE;
			case "“" -> (right && !left && after != '…') ? Turn.CLOSE : Turn.OPEN;
			default -> (left == right) ? Turn.EITHER : left ? Turn.OPEN : Turn.CLOSE;
		};
	}

	private static boolean space(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private enum Turn {

		OPEN, CLOSE, EITHER

	}

}
