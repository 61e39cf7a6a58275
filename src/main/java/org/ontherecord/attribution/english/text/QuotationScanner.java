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

	/** In paragraphs. */
	private static final int REACH = 5;

	/** In words. */
	private static final int LONGEST_CREDIT = 8;

	private static final Pattern WORD = Pattern.compile("\\w", Pattern.UNICODE_CHARACTER_CLASS);

	private static final String JUNK = "“”\"„‟'‘`";

	private final List<String> paragraphs;

	private final List<List<QuotationMark>> marks;

	private final List<Quotation> found = new ArrayList<>();

	private @Nullable Quotation running;

	/** How many quotations are open, and what the outermost mark looks like. */
	private int depth;

	private char kind;

	/** Whether a quotation goes on in the paragraph without a mark at its head. */
	private boolean bare;

	public QuotationScanner(List<String> paragraphs) {
		this.paragraphs = paragraphs;
		this.marks = paragraphs.stream()
			.map(SingleMarks.areHabit(paragraphs) ? SingleMarks::in : QuotationMark::in)
			.toList();
	}

	public List<Quotation> scan() {
		for (int number = 0; number < this.paragraphs.size(); number++) {
			paragraph(number);
		}
		return this.found;
	}

	private void paragraph(int number) {
		MarkedStretches stretches = stretches(number);
		this.depth = stretches.depth();
		this.kind = stretches.kind();
		for (MarkedStretches.Stretch stretch : stretches.found()) {
			add(number, stretch);
			if (stretch.to() > stretch.end()) {
				this.running = null;
			}
		}
		boolean marked = this.depth > 0 && goesOn(number + 1);
		this.bare = this.depth > 0 && !marked && closesAfter(number);
		if (!marked && !this.bare) {
			this.depth = 0;
			this.running = null;
		}
	}

	private MarkedStretches stretches(int number) {
		String text = this.paragraphs.get(number);
		List<QuotationMark> marks = this.marks.get(number);
		boolean goesOn = this.depth > 0 && (this.bare || !marks.get(0).isLike(text, this.kind));
		int inside = goesOn ? this.depth : 0;
		MarkedStretches nested = new MarkedStretches(text, marks, true, inside, this.kind).read();
		this.kind = nested.kind();
		return nested.isPaired(goesOn(number + 1)) ? nested
				: new MarkedStretches(text, marks, false, inside, this.kind).read();
	}

	private void add(int number, MarkedStretches.Stretch stretch) {
		TextSpan content = trimmed(number, stretch);
		if (content == null) {
			return;
		}
		if (this.running == null) {
			this.running = new Quotation();
			this.found.add(this.running);
		}
		this.running.add(new Quotation.Part(content, stretch.from(), stretch.to()));
	}

	/** Whether the paragraph begins with a mark that re-opens the quotation. */
	private boolean goesOn(int number) {
		if (number >= this.paragraphs.size()) {
			return false;
		}
		String text = this.paragraphs.get(number);
		List<QuotationMark> marks = this.marks.get(number);
		return !marks.isEmpty() && marks.get(0).isFirst(text) && text.charAt(marks.get(0).start()) != '”'
				&& (marks.get(0).isLike(text, this.kind) || marks.get(marks.size() - 1).isLike(text, this.kind));
	}

	/**
	 * Whether a quotation left open here is closed in a paragraph shortly behind that
	 * opened none, and the marks of those between were never typed.
	 */
	private boolean closesAfter(int number) {
		for (int next = number + 1; next < Math.min(number + REACH, this.paragraphs.size()); next++) {
			List<QuotationMark> marks = this.marks.get(next);
			if (!marks.isEmpty()) {
				String text = this.paragraphs.get(next);
				return marks.get(0).isLike(text, this.kind) && marks.get(0).closesSpeech(text, marks.size() % 2 > 0)
						&& !isCredit(text, marks.get(0));
			}
		}
		return false;
	}

	/** “It holds. / Ana Ruiz, mayor.” */
	private static boolean isCredit(String text, QuotationMark mark) {
		return mark.end() == text.stripTrailing().length()
				&& text.split("\\s+", LONGEST_CREDIT + 1).length <= LONGEST_CREDIT;
	}

	/** Where the paragraph begins inside a quotation, a mark of another is no junk. */
	private @Nullable TextSpan trimmed(int number, MarkedStretches.Stretch stretch) {
		String text = this.paragraphs.get(number);
		boolean inner = stretch.from() == stretch.start();
		int from = stretch.start();
		int to = stretch.end();
		while (from < to && (inner ? QuotationMark.isSpace(text.charAt(from)) : isJunk(text.charAt(from)))) {
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
