package org.ontherecord.attribution.english.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.TextSpan;

/**
 * Finds the outermost quotations of a text, paragraph by paragraph.
 * <p>
 * A quotation over several paragraphs re-opens in each and closes in the last only. One
 * that is neither closed nor re-opened ends with its paragraph.
 */
public final class QuotationScanner {

	private static final Pattern WORD = Pattern.compile("\\w", Pattern.UNICODE_CHARACTER_CLASS);

	private static final String JUNK = "“”\"„‟'‘`";

	private final List<String> paragraphs;

	private final List<Quotation> found = new ArrayList<>();

	private @Nullable Quotation running;

	private int depth;

	private int from;

	private int start;

	/** What the outermost mark looks like. */
	private char kind;

	/**
	 * Whether this paragraph goes on with a quotation though it begins with one inside
	 * it.
	 */
	private boolean inner;

	public QuotationScanner(List<String> paragraphs) {
		this.paragraphs = paragraphs;
	}

	public List<Quotation> scan() {
		for (int number = 0; number < this.paragraphs.size(); number++) {
			paragraph(number);
		}
		return this.found;
	}

	private void paragraph(int number) {
		String text = this.paragraphs.get(number);
		List<QuotationMark> marks = QuotationMark.in(text);
		this.inner = this.depth > 0 && !marks.get(0).isLike(text, this.kind);
		if (this.inner) {
			this.from = 0;
			this.start = 0;
		}
		for (QuotationMark mark : marks) {
			read(number, mark);
		}
		if (this.depth > 0) {
			end(number, text.length(), text.length());
			if (!reopens(number + 1)) {
				this.depth = 0;
				this.running = null;
			}
		}
	}

	private void read(int number, QuotationMark mark) {
		boolean first = !this.inner && isFirst(this.paragraphs.get(number), mark.start());
		if (this.depth == 0 || (first && mark.side() != QuotationMark.Side.CLOSES)) {
			open(mark, this.paragraphs.get(number).charAt(mark.start()));
		}
		else if (mark.side() == QuotationMark.Side.OPENS) {
			this.depth++;
		}
		else if (--this.depth == 0) {
			end(number, mark.start(), mark.end());
			this.running = null;
		}
	}

	private static boolean isFirst(String text, int offset) {
		int at = 0;
		while (at < offset && QuotationMark.isSpace(text.charAt(at))) {
			at++;
		}
		return at == offset;
	}

	private void open(QuotationMark mark, char as) {
		if (mark.side() != QuotationMark.Side.CLOSES) {
			this.kind = as;
			this.depth = 1;
			this.from = mark.start();
			this.start = mark.end();
		}
	}

	private void end(int number, int end, int to) {
		String text = this.paragraphs.get(number);
		TextSpan content = trimmed(number, text, this.start, end);
		if (content == null) {
			return;
		}
		if (this.running == null) {
			this.running = new Quotation();
			this.found.add(this.running);
		}
		this.running.add(new Quotation.Part(content, this.from, to));
	}

	private boolean reopens(int number) {
		if (number >= this.paragraphs.size()) {
			return false;
		}
		String text = this.paragraphs.get(number);
		List<QuotationMark> marks = QuotationMark.in(text);
		return !marks.isEmpty() && isFirst(text, marks.get(0).start()) && text.charAt(marks.get(0).start()) != '”'
				&& (marks.get(0).isLike(text, this.kind) || marks.get(marks.size() - 1).isLike(text, this.kind));
	}

	/** A mark of a quotation inside this one is no junk. */
	private @Nullable TextSpan trimmed(int number, String text, int start, int end) {
		int from = start;
		int to = end;
		while (from < to && (this.inner ? QuotationMark.isSpace(text.charAt(from)) : isJunk(text.charAt(from)))) {
			from++;
		}
		while (to > from && (isJunk(text.charAt(to - 1)) || text.charAt(to - 1) == '’')) {
			to--;
		}
		String words = text.substring(from, to);
		return WORD.matcher(words).find() ? new TextSpan(number, from, to, words) : null;
	}

	private static boolean isJunk(char c) {
		return QuotationMark.isSpace(c) || JUNK.indexOf(c) >= 0;
	}

}
