package org.ontherecord.attribution.english.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ontherecord.attribution.TextSpan;

/**
 * What of an article is speech without marks: turns that begin with a label in capitals,
 * questions and their answers, and what is said to the chair of a parliament.
 */
public final class Transcript {

	private static final Pattern LABEL = Pattern.compile(
			"\\s*((?:\\p{Lu}\\p{Ll}+\\.?\\s){0,3}\\p{Lu}[\\p{Lu}\\p{M}.'’-]*(?:\\s\\p{Lu}[\\p{Lu}\\p{M}.'’-]*){0,6})(?:,\\s[\\p{Lu} ]{3,30}|\\s#?\\d{1,2})?(?:\\s\\([^()]{1,90}\\)){0,2}\\s?:(?:\\s|$)");

	/** In characters. */
	private static final int LONGEST = 200;

	private static final Pattern YOU = Pattern.compile("\\byou(?:r|'[a-z]+|’[a-z]+)?\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern CHAIR = Pattern.compile(
			"(?:^|[,.?!] )(?:Mr|Mr\\.|Mrs|Mrs\\.|Ms|Ms\\.|Madam|Madame)(?: Deputy)? (?:Speaker|President|Chair)\\s?[,.]");

	/** So many paragraphs that ask "you", or so many more that ask, make an interview. */
	private static final int QUESTIONS = 3;

	private static final int MORE_QUESTIONS = 5;

	private final Map<String, Long> labels;

	private final boolean spoken;

	private final Turns turns;

	private final boolean labelled;

	private final AnnouncedTurns announced;

	private final Interview interview;

	public Transcript(List<String> paragraphs) {
		this.interview = new Interview(paragraphs);
		this.announced = new AnnouncedTurns(paragraphs);
		List<String> text = paragraphs.subList(Math.min(1, paragraphs.size()), paragraphs.size());
		this.labels = text.stream()
			.map(Transcript::label)
			.filter((label) -> !label.isEmpty())
			.collect(Collectors.groupingBy(Transcript::last, TreeMap::new, Collectors.counting()));
		this.spoken = this.labels.values().stream().mapToLong(Long::longValue).sum() > 1 && this.labels.size() > 1
				|| text.stream().filter(Transcript::isQuestion).count() >= QUESTIONS
				|| text.stream().filter(Transcript::isWholeQuestion).count() >= MORE_QUESTIONS
				|| text.stream()
					.anyMatch((paragraph) -> isToChair(paragraph) || Labels.next(paragraph, 0) < paragraph.length())
				|| this.announced.isAny() || this.interview.isSurely();
		BitSet turns = new BitSet();
		IntStream.range(1, paragraphs.size()).filter((number) -> isTurn(paragraphs.get(number))).forEach(turns::set);
		int printed = text.stream().mapToInt((paragraph) -> Labels.in(paragraph).size()).sum();
		this.turns = new Turns(paragraphs, turns, printed > 1);
		this.labelled = printed > 0 || !this.labels.isEmpty();
	}

	private static boolean isToChair(String paragraph) {
		boolean chair = paragraph.contains(" Speaker") || paragraph.contains(" President")
				|| paragraph.contains(" Chair");
		return chair && CHAIR.matcher(paragraph).find();
	}

	/** "Ana Ruiz comments: …" */
	public static boolean isAnnounced(String paragraph) {
		return AnnouncedTurns.isAnnounced(paragraph);
	}

	private static String label(String paragraph) {
		if (paragraph.indexOf(':') < 0) {
			return "";
		}
		Matcher matcher = LABEL.matcher(paragraph);
		return matcher.lookingAt() ? matcher.group(1) : "";
	}

	/** "RUIZ" has the further turns of "ANA RUIZ". */
	private static String last(String label) {
		return label.substring(label.lastIndexOf(' ') + 1);
	}

	private static boolean isQuestion(String paragraph) {
		return paragraph.endsWith("?") && YOU.matcher(paragraph).find();
	}

	private static boolean isWholeQuestion(String paragraph) {
		return paragraph.endsWith("?") && paragraph.indexOf('?') == paragraph.length() - 1
				&& Character.isLetter(paragraph.codePointAt(0));
	}

	public Interview interview() {
		return this.interview;
	}

	/** Whether some of it is speech, so that "I" need not be the writer. */
	public boolean isSpoken() {
		return this.spoken;
	}

	/** Whether any label may begin a turn. */
	public boolean hasLabels() {
		return this.labelled;
	}

	/**
	 * Whether the paragraph begins with the label of somebody who has several turns, or
	 * who has a title or a given name, among others who have some.
	 */
	public boolean isTurn(String paragraph) {
		return isLabel(label(paragraph)) || Labels.isAt(paragraph, 0);
	}

	/** Where a printed label begins in this stretch, else where that begins. */
	public static int labelWithin(String paragraph, int start, int end) {
		return Labels.within(paragraph, start, end);
	}

	/** The same of a label inside a paragraph. */
	public boolean isTurnAt(String paragraph, int start) {
		if (Labels.isAt(paragraph, start)) {
			return true;
		}
		Matcher matcher = LABEL.matcher(paragraph).region(start, Math.min(paragraph.length(), start + LONGEST));
		return matcher.lookingAt() && isLabel(matcher.group(1));
	}

	private boolean isLabel(String label) {
		return this.labels.size() > 1 && !label.isEmpty() && !isPlain(label)
				&& (this.labels.getOrDefault(last(label), 0L) > 1 || isPerson(label));
	}

	/**
	 * All that is said in the turn that begins in this paragraph, its words from there on
	 * and the paragraphs up to the next turn; nothing for mere "(Laughter)".
	 */
	public List<TextSpan> turn(ParsedParagraph paragraph, int from) {
		String text = paragraph.text().stripTrailing();
		int end = from < text.length() ? Labels.endOfWords(text, from) : from;
		String words = from < end ? text.substring(from, end).strip() : "";
		List<TextSpan> said = new ArrayList<>();
		if (!words.isEmpty() && !Turns.isNoise(words)) {
			said.add(paragraph.span(from, from + words.length()));
		}
		if (end == text.length()) {
			int number = paragraph.number();
			said.addAll(this.announced.isAt(number) ? this.announced.after(number) : this.turns.after(number));
		}
		return said;
	}

	/** "Q", "A", "QUESTION": a turn that names nobody. */
	private static boolean isPlain(String label) {
		return WordClass.PLAIN_TURN.has(label.toLowerCase(Locale.ROOT));
	}

	/** "MR. HAGEN", "PETER HAGEN", but not "MR. SPEAKER". */
	private static boolean isPerson(String label) {
		int space = label.indexOf(' ');
		String first = space < 0 ? "" : label.substring(0, space).toLowerCase(Locale.ROOT);
		boolean office = Lexicon.isRole(last(label).toLowerCase(Locale.ROOT).replace(".", ""));
		return space > 0 && !office && (Lexicon.isTitle(first)
				|| Lexicon.isGivenName(Character.toUpperCase(first.charAt(0)) + first.substring(1)));
	}

}
