package org.ontherecord.attribution.english.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ontherecord.attribution.TextSpan;

/**
 * An interview without labels or marks: paragraphs that ask, and between them those that
 * answer.
 */
public final class Interview {

	private static final int QUESTIONS = 3;

	/** Where the headline calls it an interview. */
	private static final int FEWEST = 2;

	/** In paragraphs: so far down it is told that this is one. */
	private static final int LEAD = 4;

	private static final Pattern CALLED = Pattern.compile("(?i)\\binterview");

	private static final Pattern TOLD = Pattern
		.compile("(?i)\\binterview|\\b(?:tells|talks to|talks with|speaks to|speaks with|asked|questions)\\b");

	private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…)’'\"”\\]]$");

	private static final Pattern STOP = Pattern.compile("(?s).*[.!?…][)’'\"”\\]]*$");

	/** At the foot of an answer: "[Note: …]" */
	private static final Pattern NOTE = Pattern.compile("\\s*\\[(?:Note|Ed(?:itor)?)\\b[^\\[\\]]*\\]$");

	private static final Pattern ANSWERS = Pattern.compile("\\s*(?:A(?:NSWER|nswer)?[:.]\\s+)?");

	private static final Pattern I = Pattern.compile("(?i)\\b(?:I|we|my|our|me|us)\\b");

	private final List<String> paragraphs;

	private final BitSet asking = new BitSet();

	private final BitSet answers = new BitSet();

	/** How many more questions than answers begin with a label. */
	private final Map<String, Integer> labels = new HashMap<>();

	private final boolean told;

	private final boolean talk;

	private final boolean called;

	Interview(List<String> paragraphs) {
		this.paragraphs = paragraphs;
		for (int number = 1; number < paragraphs.size(); number++) {
			this.asking.set(number, Question.isSure(paragraphs.get(number)));
		}
		int questions = this.asking.cardinality();
		boolean unlabelled = questions >= FEWEST && !isLabelled();
		this.talk = unlabelled && questions >= QUESTIONS && isTalk();
		this.called = unlabelled && CALLED.matcher(paragraphs.get(0)).find();
		this.told = this.talk || this.called || unlabelled && questions >= QUESTIONS
				&& paragraphs.stream().limit(LEAD).anyMatch((paragraph) -> TOLD.matcher(paragraph).find());
		if (this.told) {
			findAnswers();
		}
	}

	/** Whether the answers bear the names of those who speak. */
	private boolean isLabelled() {
		for (int number = 1; number < this.paragraphs.size(); number++) {
			int asked = this.asking.get(number) ? 1 : -1;
			String label = AnnouncedTurns.nameBefore(this.paragraphs.get(number));
			if (!label.isEmpty()) {
				this.labels.merge(label, asked, Integer::sum);
			}
		}
		return this.labels.values().stream().anyMatch((count) -> count < -1);
	}

	/** "Harbour News: ", if that asks elsewhere. */
	private boolean isAsker(String paragraph) {
		return this.labels.getOrDefault(AnnouncedTurns.nameBefore(paragraph), 0) > 0;
	}

	/** Questions to "you", and as many answers of an "I". */
	private boolean isTalk() {
		int you = 0;
		int answered = 0;
		for (int number = this.asking.nextSetBit(0); number >= 0; number = this.asking.nextSetBit(number + 1)) {
			boolean next = number + 1 < this.paragraphs.size() && !this.asking.get(number + 1);
			you += Question.isToYou(this.paragraphs.get(number)) ? 1 : 0;
			answered += next && I.matcher(this.paragraphs.get(number + 1)).find() ? 1 : 0;
		}
		return you >= QUESTIONS && answered >= QUESTIONS;
	}

	/** Behind the last question, whatever goes on about the speaker himself. */
	private void findAnswers() {
		int last = this.asking.length();
		boolean list = false;
		for (int number = this.asking.nextSetBit(0); number < this.paragraphs.size(); number++) {
			String text = this.paragraphs.get(number).strip();
			if (number > last && !I.matcher(text).find()) {
				return;
			}
			boolean said = isBeforeList(number) || (list ? STOP : SENTENCE).matcher(text).matches();
			this.answers.set(number, said && !isAsker(text) && !Question.isOne(text, this.asking.get(number - 1))
					&& !Question.isCaption(text));
			list = isBeforeList(number) || list && !this.answers.get(number) && !this.asking.get(number);
		}
	}

	private boolean isBeforeList(int number) {
		return this.paragraphs.get(number).endsWith(":") && number + 1 < this.paragraphs.size();
	}

	public boolean isTold() {
		return this.told;
	}

	/**
	 * Whether it is one beyond doubt, so that whoever says "I" need not be the writer.
	 */
	boolean isSurely() {
		return this.called || this.talk;
	}

	/** Where it begins if its questions and answers alone tell that it is one; else 0. */
	public int startOfTalk() {
		return this.talk ? this.asking.nextSetBit(0) : 0;
	}

	/** What answers in this paragraph, with the list that it ends with; else nothing. */
	public List<TextSpan> answer(ParsedParagraph paragraph) {
		int number = paragraph.number();
		List<TextSpan> said = new ArrayList<>();
		if (!this.answers.get(number)) {
			return said;
		}
		Matcher label = ANSWERS.matcher(paragraph.text());
		Matcher note = NOTE.matcher(paragraph.text());
		int end = note.find() ? note.start() : paragraph.text().stripTrailing().length();
		said.add(paragraph.span(label.lookingAt() ? label.end() : 0, end));
		for (int next = number + 1; isBeforeList(number) && isItem(next); next++) {
			String item = this.paragraphs.get(next);
			said.add(new TextSpan(next, 0, item.length(), item));
		}
		return said;
	}

	private boolean isItem(int number) {
		return number < this.asking.length() && !this.answers.get(number)
				&& !Question.isOne(this.paragraphs.get(number), false)
				&& !Question.isCaption(this.paragraphs.get(number));
	}

}
