package org.ontherecord.attribution.english.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An interview without labels or marks: paragraphs that ask, and between them those that
 * answer.
 */
public final class Interview {

	private static final int QUESTIONS = 3;

	/** In paragraphs: so far down it is told that this is one. */
	private static final int LEAD = 4;

	private static final Pattern TOLD = Pattern
		.compile("(?i)\\binterview|\\b(?:tells|talks to|talks with|speaks to|speaks with|asked|questions)\\b");

	private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…)’'\"”]$");

	private static final Pattern CAPTION = Pattern
		.compile("(?i).*\\b(?:image|photo|picture|file):.*|ed(?:itor)?\\.?:.*");

	private static final Pattern REQUEST = Pattern
		.compile("(?i).*\\b(?:(?:talk|tell|walk|take) (?:us|me)|please (?:explain|describe|tell))\\b.*");

	private static final Pattern ASKS = Pattern.compile("Q(?:UESTION|uestion)?(?:[:.]\\s|\\p{Lu}).*");

	private static final Pattern ANSWERS = Pattern.compile("\\s*(?:A(?:NSWER|nswer)?[:.]\\s+)?");

	private static final Pattern YOU = Pattern.compile("(?i)\\byour?\\b");

	private static final Pattern I = Pattern.compile("(?i)\\b(?:I|we|my|our|me|us)\\b");

	private final int first;

	private final int last;

	private final boolean told;

	public Interview(List<String> paragraphs) {
		List<Integer> asking = IntStream.range(1, paragraphs.size())
			.filter((number) -> paragraphs.get(number).endsWith("?"))
			.boxed()
			.toList();
		this.told = asking.size() >= QUESTIONS
				&& paragraphs.stream().limit(LEAD).anyMatch((paragraph) -> TOLD.matcher(paragraph).find());
		this.first = this.told ? asking.get(0) : paragraphs.size();
		this.last = this.told ? asking.get(asking.size() - 1) + 1 : 0;
	}

	/** Whether the paragraph answers a question before it. */
	public boolean isAnswer(ParsedParagraph paragraph) {
		String text = paragraph.text().strip();
		return this.told && paragraph.number() > this.first && paragraph.number() <= this.last
				&& SENTENCE.matcher(text).matches() && !isQuestion(text) && !CAPTION.matcher(text).matches();
	}

	/** Past "A: ". */
	public static int startOfAnswer(String paragraph) {
		Matcher label = ANSWERS.matcher(paragraph);
		return label.lookingAt() ? label.end() : 0;
	}

	private static boolean isQuestion(String text) {
		return text.endsWith("?") || ASKS.matcher(text).matches() || REQUEST.matcher(text).matches()
				|| (YOU.matcher(text).find() && !I.matcher(text).find());
	}

}
