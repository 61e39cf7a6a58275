package org.ontherecord.attribution.english.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A double quotation mark in a paragraph: curly, straight, two apostrophes, or a corner
 * bracket of a Japanese or Korean text.
 */
record QuotationMark(int start, int end, Side side) {

	private static final String MARKS = "“”\"„‟「」『』｢｣";

	/** Two of them are one mark. */
	private static final String HALVES = "'`‘’";

	private static final String CURLY = "“”„‟‘’";

	private static final String ROOM_BEFORE = "([{—–-/…";

	private static final String ROOM_AFTER = ".,;:!?)]}—–-/…";

	private static final String SENTENCE_END = ".!?…";

	private static final String SPEECH_END = SENTENCE_END + ",—–’'";

	/** What a mark does, as far as its shape and its neighbours tell. */
	enum Side {

		OPENS, CLOSES, EITHER

	}

	static List<QuotationMark> in(String text) {
		List<QuotationMark> marks = new ArrayList<>();
		for (int i = 0; i < text.length(); i++) {
			int length = lengthAt(text, i);
			if (length > 0) {
				marks.add(new QuotationMark(i, i + length, side(text, i, i + length)));
				i += length - 1;
			}
		}
		return marks;
	}

	/** How many characters the mark at this place has; 0 where none is. */
	private static int lengthAt(String text, int at) {
		char c = text.charAt(at);
		if (Character.isLetterOrDigit(c) || c == ' ') {
			return 0;
		}
		boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == c && HALVES.indexOf(c) >= 0;
		return doubled ? 2 : MARKS.indexOf(c) >= 0 ? 1 : 0;
	}

	/** Whether both marks are curly or both are straight. */
	boolean isLike(String text, char other) {
		return CURLY.indexOf(text.charAt(this.start)) >= 0 == CURLY.indexOf(other) >= 0;
	}

	/** Whether nothing but space stands before it. */
	boolean isFirst(String text) {
		return before(text) < 0;
	}

	/**
	 * Whether the words before it end a sentence, be it between marks of another kind.
	 */
	boolean isAfterSentence(String text) {
		int at = before(text);
		while (at > 0 && (text.charAt(at) == '\'' || text.charAt(at) == '’')) {
			at--;
		}
		return at >= 0 && SENTENCE_END.indexOf(text.charAt(at)) >= 0;
	}

	/** Whether it closes a clause or a sentence, in a paragraph in which none is open. */
	boolean closesSpeech(String text, boolean odd) {
		int at = before(text);
		return (this.side == Side.CLOSES || odd && this.side == Side.EITHER) && at >= 0
				&& SPEECH_END.indexOf(text.charAt(at)) >= 0;
	}

	private int before(String text) {
		int at = this.start - 1;
		while (at >= 0 && isSpace(text.charAt(at))) {
			at--;
		}
		return at;
	}

	/** A mark typed the wrong way round is read by its neighbours. */
	private static Side side(String text, int start, int end) {
		boolean roomBefore = hasRoomBefore(text, start);
		boolean roomAfter = hasRoomAfter(text, end);
		boolean opening = roomBefore && !roomAfter;
		boolean closing = roomAfter && !roomBefore;
		return switch (text.substring(start, end)) {
			case "「", "『", "｢" -> Side.OPENS;
			case "」", "』", "｣" -> Side.CLOSES;
			case "“", "„", "``", "‘‘" -> closing && !text.startsWith("…", end) ? Side.CLOSES : Side.OPENS;
			case "”", "’’" -> opening ? Side.OPENS : Side.CLOSES;
			default -> opening ? Side.OPENS : closing ? Side.CLOSES : Side.EITHER;
		};
	}

	static boolean hasRoomBefore(String text, int start) {
		return start == 0 || isSpace(text.charAt(start - 1)) || ROOM_BEFORE.indexOf(text.charAt(start - 1)) >= 0;
	}

	static boolean hasRoomAfter(String text, int end) {
		return end == text.length() || isSpace(text.charAt(end)) || ROOM_AFTER.indexOf(text.charAt(end)) >= 0;
	}

	static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

}
