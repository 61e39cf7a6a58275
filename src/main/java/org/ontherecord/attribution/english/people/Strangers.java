package org.ontherecord.attribution.english.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.ParsedParagraph;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Nouns of people and bodies whom an article tells of without a name: "a harbour
 * senator".
 */
final class Strangers {

	/** In paragraphs: whom the article is about is told of up to there. */
	private static final int LEAD = 2;

	/** In paragraphs: so far back a stranger is remembered. */
	private static final int REACH = 3;

	/** In words: so far behind "a" its noun stands. */
	private static final int MODIFIERS = 4;

	private final List<ParsedParagraph> text;

	private @Nullable Map<String, NavigableSet<Integer>> paragraphs;

	Strangers(List<ParsedParagraph> text) {
		this.text = text;
	}

	/** Whether one was told of before, at the head of the article or not long ago. */
	boolean isTold(String noun, int paragraph) {
		NavigableSet<Integer> told = paragraphs().get(noun);
		Integer last = told == null ? null : told.floor(paragraph);
		return last != null && (told.first() <= LEAD || last >= paragraph - REACH);
	}

	private Map<String, NavigableSet<Integer>> paragraphs() {
		Map<String, NavigableSet<Integer>> known = this.paragraphs;
		if (known == null) {
			known = new HashMap<>();
			for (ParsedParagraph paragraph : this.text) {
				for (Sentence sentence : paragraph.sentences()) {
					for (String noun : introducedIn(sentence.tokens())) {
						known.computeIfAbsent(noun, (key) -> new TreeSet<>()).add(paragraph.number());
					}
				}
			}
			this.paragraphs = known;
		}
		return known;
	}

	/** "A harbour senator", not "is a senator" and not "Ana Ruiz, a senator". */
	private static List<String> introducedIn(List<Token> tokens) {
		List<String> nouns = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			boolean predicate = i > 0
					&& (tokens.get(i - 1).is(",") || tokens.get(i - 1).is(WordClass.BE) || tokens.get(i - 1).is("as"));
			boolean opens = tokens.get(i).is(WordClass.ONE_OF_MANY) || tokens.get(i).is(WordClass.POSSESSIVE);
			for (int next = i + 1; opens && !predicate && next < Math.min(tokens.size(), i + MODIFIERS); next++) {
				nouns.add(tokens.get(next).lower());
			}
		}
		return nouns;
	}

}
