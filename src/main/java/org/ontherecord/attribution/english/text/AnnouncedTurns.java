package org.ontherecord.attribution.english.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ontherecord.attribution.TextSpan;

/**
 * Turns in an article that is no transcript throughout: "Ana Ruiz comments: …", or "Ana
 * Ruiz: …" behind each of several questions. They go on up to the next question, and
 * behind the last as long as somebody speaks of himself.
 */
final class AnnouncedTurns {

	private static final Pattern ANNOUNCED = Pattern.compile(
			"[^\\w\\s]?\\s?\\p{Lu}[^\\s:“\"]*(?:\\s[^\\s:“\"]+){0,8}\\s(?i:comments?|writes|responds|replies|answers):(?:\\s+[^“\"‘'].*)?",
			Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern NAMED = Pattern
		.compile("(\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}):\\s.*");

	private static final Pattern STOP = Pattern.compile("[^.!?“\"]{1,50}:(?:\\s.*)?|.*\\?");

	private static final Pattern I = Pattern.compile("\\b(?i:I|we|my|our|me|us)\\b|!$");

	private final List<String> paragraphs;

	private final BitSet announced = new BitSet();

	private int lastQuestion;

	AnnouncedTurns(List<String> paragraphs) {
		this.paragraphs = paragraphs;
		Map<String, BitSet> answering = new HashMap<>();
		for (int number = 1; number < paragraphs.size(); number++) {
			String text = paragraphs.get(number);
			boolean asked = paragraphs.get(number - 1).endsWith("?");
			this.lastQuestion = asked ? number - 1 : this.lastQuestion;
			this.announced.set(number, isAnnounced(text));
			String name = asked ? nameBefore(text) : "";
			if (!name.isEmpty()) {
				answering.computeIfAbsent(name, (key) -> new BitSet()).set(number);
			}
		}
		answering.values().stream().filter((numbers) -> numbers.cardinality() > 1).forEach(this.announced::or);
	}

	/** The label that the paragraph begins with, "Q" and its like left aside; else "". */
	static String nameBefore(String paragraph) {
		Matcher name = NAMED.matcher(paragraph);
		return paragraph.indexOf(':') > 0 && name.matches()
				&& !WordClass.PLAIN_TURN.has(name.group(1).toLowerCase(Locale.ROOT)) ? name.group(1) : "";
	}

	static boolean isAnnounced(String paragraph) {
		return paragraph.indexOf(':') > 0 && ANNOUNCED.matcher(paragraph).matches();
	}

	boolean isAny() {
		return !this.announced.isEmpty();
	}

	boolean isAt(int number) {
		return this.announced.get(number);
	}

	/** What follows in this turn. */
	List<TextSpan> after(int number) {
		List<TextSpan> spans = new ArrayList<>();
		for (int next = number + 1; next < this.paragraphs.size() && goesOn(next); next++) {
			String said = this.paragraphs.get(next).stripTrailing();
			spans.add(new TextSpan(next, 0, said.length(), said));
		}
		return spans;
	}

	private boolean goesOn(int number) {
		String text = this.paragraphs.get(number).strip();
		return !STOP.matcher(text).matches() && !isAt(number) && (number < this.lastQuestion || I.matcher(text).find());
	}

}
