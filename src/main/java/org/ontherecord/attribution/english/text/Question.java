package org.ontherecord.attribution.english.text;

import java.util.regex.Pattern;

/**
 * Which paragraphs of an interview ask, and which do not belong to it.
 */
final class Question {

	/**
	 * In characters: what is longer and asks nothing may be an answer that says "you".
	 */
	private static final int LONGEST = 200;

	/** "How did you begin", where the mark is lost. */
	private static final Pattern OPEN = Pattern.compile(
			"(?:How|What|Why|When|Where|Who) (?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|should)"
					+ "\\b.*\\byou\\b.*[\\p{L}\\d]");

	private static final Pattern CAPTION = Pattern
		.compile("(?i).*\\b(?:image|photo|picture|file):.*|ed(?:itor)?\\.?:.*");

	private static final Pattern REQUEST = Pattern
		.compile("(?i).*\\b(?:(?:talk|tell|walk|take) (?:us|me)|please (?:explain|describe|tell))\\b.*");

	/** "Is it so? Although …" */
	private static final Pattern BROKEN_OFF = Pattern.compile("[^.!?]*\\?\\s[^.!?]*…");

	private static final Pattern ASKS = Pattern.compile("Q(?:UESTION|uestion)?(?:[:.]\\s|\\p{Lu}).*");

	private static final Pattern YOU = Pattern.compile("(?i)\\byour?\\b");

	private static final Pattern I = Pattern.compile("(?i)\\b(?:I|we|my|our|me|us)\\b");

	private Question() {
	}

	/** Whether it asks, whatever stands around it. */
	static boolean isSure(String paragraph) {
		return paragraph.endsWith("?") || paragraph.length() <= LONGEST && OPEN.matcher(paragraph).matches();
	}

	static boolean isToYou(String paragraph) {
		return YOU.matcher(paragraph).find();
	}

	/**
	 * Whether it asks or requests, in an interview; a question is followed by no other.
	 */
	static boolean isOne(String paragraph, boolean answers) {
		return isSure(paragraph) || ASKS.matcher(paragraph).matches() || REQUEST.matcher(paragraph).matches()
				|| BROKEN_OFF.matcher(paragraph).matches()
				|| !answers && paragraph.length() <= LONGEST && isToYou(paragraph) && !I.matcher(paragraph).find();
	}

	static boolean isCaption(String paragraph) {
		return CAPTION.matcher(paragraph).matches();
	}

}
