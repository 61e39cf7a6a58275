package org.ontherecord.attribution.english.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Single quotation marks as outer marks, as in British papers. What looks like one may be
 * an apostrophe, so an article has to show the habit: somewhere in its text a stretch
 * that single marks close behind a comma or a full stop, and no paragraph whose first
 * mark is a double one.
 */
final class SingleMarks {

	private static final Pattern SINGLE = Pattern.compile("(?<!['‘’])['‘’](?!['‘’])");

	private static final Pattern DOUBLE = Pattern.compile("[“”\"„‟]|''|``|‘‘|’’");

	/** Words that begin with an apostrophe. */
	private static final Pattern ELISION = Pattern
		.compile("['’](?:\\d\\ds?|em|til|tis|twas|twere|cause|bout|n|round|neath)\\b.*", Pattern.CASE_INSENSITIVE);

	private static final String SPEECH_END = ".,?!…—–-";

	private SingleMarks() {
	}

	/** Whether the article, its headline left aside, quotes between single marks. */
	static boolean areHabit(List<String> paragraphs) {
		boolean shown = false;
		for (String text : paragraphs.subList(Math.min(1, paragraphs.size()), paragraphs.size())) {
			List<QuotationMark> marks = in(text);
			Matcher first = DOUBLE.matcher(text);
			if (first.find() && (marks.isEmpty() || first.start() < marks.get(0).start())) {
				return false;
			}
			shown = shown || isSpeech(text, marks);
		}
		return shown;
	}

	private static boolean isSpeech(String text, List<QuotationMark> marks) {
		for (int i = 1; i < marks.size(); i++) {
			boolean pair = marks.get(i - 1).side() == QuotationMark.Side.OPENS
					&& marks.get(i).side() == QuotationMark.Side.CLOSES;
			if (pair && SPEECH_END.indexOf(text.charAt(marks.get(i).start() - 1)) >= 0) {
				return true;
			}
		}
		return false;
	}

	/** The marks that open and close; an apostrophe is none. */
	static List<QuotationMark> in(String text) {
		List<Integer> places = SINGLE.matcher(text).results().map(MatchResult::start).toList();
		BitSet closing = closing(text, places);
		List<QuotationMark> marks = new ArrayList<>();
		for (int at : places) {
			if (opens(text, at)) {
				marks.add(new QuotationMark(at, at + 1, QuotationMark.Side.OPENS));
			}
			else if (closing.get(at)) {
				marks.add(new QuotationMark(at, at + 1, QuotationMark.Side.CLOSES));
			}
		}
		return marks;
	}

	/**
	 * Where single marks may close. "The owners' cat" and "goin' home" go on, unless
	 * nothing else closes before the next mark that opens.
	 */
	private static BitSet closing(String text, List<Integer> places) {
		BitSet closing = new BitSet();
		boolean closed = false;
		for (int i = places.size() - 1; i >= 0; i--) {
			int at = places.get(i);
			if (opens(text, at)) {
				closed = false;
			}
			else if (mayClose(text, at)) {
				boolean doubtful = mayBeApostrophe(text, at);
				closing.set(at, !doubtful || !closed);
				closed = closed || !doubtful;
			}
		}
		return closing;
	}

	private static boolean opens(String text, int at) {
		boolean word = at + 1 < text.length() && !QuotationMark.hasRoomAfter(text, at + 1);
		return word && QuotationMark.hasRoomBefore(text, at)
				&& !ELISION.matcher(text).region(at, Math.min(text.length(), at + 8)).matches();
	}

	private static boolean mayClose(String text, int at) {
		return at > 0 && !QuotationMark.isSpace(text.charAt(at - 1)) && QuotationMark.hasRoomAfter(text, at + 1);
	}

	private static boolean mayBeApostrophe(String text, int at) {
		boolean cut = text.charAt(at - 1) == 's' || text.startsWith("in", Math.max(0, at - 2));
		return cut && at + 1 < text.length() && QuotationMark.isSpace(text.charAt(at + 1));
	}

}
