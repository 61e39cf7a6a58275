package org.ontherecord.attribution.english.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretches of one paragraph between outermost marks.
 * <p>
 * A mark that opens within a quotation begins one inside it, which has to be closed in
 * the same paragraph. Where the marks do not come out so, each closing mark is paired
 * with the nearest opening one, a mark behind a full stop only re-opens its quotation,
 * and what lies between no such pair is nobody's.
 */
final class MarkedStretches {

	/** Behind speech in the third person: ", said Ana Ruiz. " */
	private static final Pattern CUE = Pattern.compile(
			", (?:said|says|added|adds|explained) (?:\\p{Lu}[\\p{L}'’-]+ ?){1,4}\\.\\s*$|, (?:he|she|they) (?:said|says|added|adds)\\.\\s*$");

	private static final Pattern CUE_BEFORE = Pattern.compile("\\b(?:said|says|added|adds|asked|replied|wrote),$");

	/** In characters. */
	private static final int NEAR = 12;

	private final String text;

	private final List<QuotationMark> marks;

	private final boolean nested;

	private final List<Stretch> found = new ArrayList<>();

	private int depth;

	private int from;

	private int start;

	/** The outermost mark, or where the paragraph begins inside a quotation. */
	private char kind;

	/**
	 * Whether a mark like the outermost opened inside it, and whether behind a full stop.
	 */
	private boolean alike;

	private boolean reopened;

	/**
	 * Text between two marks.
	 *
	 * @param from offset of the opening mark
	 * @param start offset past it
	 * @param end offset of the closing mark
	 * @param to offset past it
	 */
	record Stretch(int from, int start, int end, int to) {

	}

	/**
	 * Reads a paragraph.
	 * @param runningOn how many quotations are open where the paragraph begins
	 * @param kind the mark that opened the outermost of them
	 */
	MarkedStretches(String text, List<QuotationMark> marks, boolean nested, int runningOn, char kind) {
		this.text = text;
		this.marks = marks;
		this.nested = nested;
		this.depth = runningOn;
		this.kind = kind;
	}

	MarkedStretches read() {
		this.marks.forEach(this::read);
		if (this.depth > 0) {
			this.found.add(new Stretch(this.from, this.start, this.text.length(), this.text.length()));
		}
		return this;
	}

	private void read(QuotationMark mark) {
		if (this.depth == 0) {
			open(mark);
		}
		else if (mark.side() != QuotationMark.Side.OPENS) {
			close(mark);
		}
		else if (this.nested) {
			this.depth++;
			this.alike = this.alike || mark.isLike(this.text, this.kind);
			this.reopened = this.reopened || (this.alike && mark.isAfterSentence(this.text));
		}
		else if (!mark.isLike(this.text, this.kind) || !mark.isAfterSentence(this.text) || isUnclosed(mark)) {
			open(mark);
		}
	}

	/** “It holds, said Ruiz. “It is old.”: the first ends before its cue. */
	private boolean isUnclosed(QuotationMark next) {
		Matcher cue = CUE.matcher(this.text).region(this.start, next.start());
		if (this.from == this.start || !cue.find()) {
			return false;
		}
		this.found.add(new Stretch(this.from, this.start, cue.start(), cue.start() + 1));
		return true;
	}

	/** Said Ruiz," It holds." */
	private boolean isShifted(QuotationMark mark) {
		boolean closed = mark != this.marks.get(this.marks.size() - 1);
		return closed && CUE_BEFORE.matcher(this.text).region(Math.max(0, mark.start() - NEAR), mark.start()).find();
	}

	private void open(QuotationMark mark) {
		if (mark.side() != QuotationMark.Side.CLOSES || isShifted(mark)) {
			this.kind = this.text.charAt(mark.start());
			this.depth = 1;
			this.from = mark.start();
			this.start = mark.end();
			this.alike = false;
			this.reopened = false;
		}
	}

	private void close(QuotationMark mark) {
		if (--this.depth == 0) {
			this.found.add(new Stretch(this.from, this.start, mark.start(), mark.end()));
		}
	}

	List<Stretch> found() {
		return this.found;
	}

	/** How many quotations are open where the paragraph ends. */
	int depth() {
		return this.depth;
	}

	char kind() {
		return this.kind;
	}

	/**
	 * Whether the marks come out.
	 * @param goesOn whether the next paragraph may go on with a quotation open at the end
	 */
	boolean isPaired(boolean goesOn) {
		return this.depth == 0 || (this.depth == 1 && !this.reopened && (goesOn || !this.alike));
	}

}
