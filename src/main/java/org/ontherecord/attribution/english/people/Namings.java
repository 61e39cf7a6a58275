package org.ontherecord.attribution.english.people;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.TextSpan;
import org.ontherecord.attribution.english.text.ParsedParagraph;

/**
 * Where the article says in full who a speaker is: by the fullest name it gives them, or
 * by the description of somebody without one.
 */
final class Namings {

	/**
	 * In characters: so far before a mention stands a description that nobody spoke by.
	 */
	private static final int REACH = 2000;

	private static final Comparator<TextSpan> READING_ORDER = Comparator.comparingInt(TextSpan::paragraph)
		.thenComparingInt(TextSpan::start);

	private final List<ParsedParagraph> text;

	private final Map<String, NavigableSet<TextSpan>> places = new HashMap<>();

	private final Map<String, Pattern> patterns = new HashMap<>();

	Namings(List<ParsedParagraph> text, Cast cast) {
		this.text = text;
		text.forEach((paragraph) -> paragraph.sentences()
			.forEach((sentence) -> cast.appearancesIn(sentence).forEach((at) -> place(paragraph, at))));
	}

	private void place(ParsedParagraph paragraph, Cast.Appearance at) {
		if (at.person() != null) {
			add(at.person().speaker().name(), paragraph, at.start(), at.end());
		}
	}

	/** Keeps the words that somebody spoke by. */
	void remember(Speaker speaker, TextSpan mention) {
		add(speaker.name(), this.text.get(mention.paragraph()), mention.start(), mention.end());
	}

	private void add(String name, ParsedParagraph paragraph, int from, int to) {
		TextSpan full = last(name, paragraph, from, to);
		if (full != null) {
			this.places.computeIfAbsent(name, (key) -> new TreeSet<>(READING_ORDER)).add(full);
		}
	}

	/**
	 * The nearest place before a mention, else the first; null where the mention says it
	 * itself, or where no place does.
	 */
	@Nullable TextSpan of(Speaker speaker, TextSpan mention) {
		String name = speaker.name();
		ParsedParagraph here = this.text.get(mention.paragraph());
		if (last(name, here, mention.start(), mention.end()) != null) {
			return null;
		}
		NavigableSet<TextSpan> named = this.places.getOrDefault(name, new TreeSet<>());
		TextSpan before = named.isEmpty() ? null : named.lower(mention);
		if (before == null) {
			before = described(name, here, mention.start());
		}
		return before != null || named.isEmpty() ? before : named.first();
	}

	/** "His wife left. She said": somebody who was only told of, shortly before. */
	private @Nullable TextSpan described(String name, ParsedParagraph here, int before) {
		TextSpan found = last(name, here, Math.max(0, before - REACH), before);
		if (found != null || here.number() == 0) {
			return found;
		}
		ParsedParagraph previous = this.text.get(here.number() - 1);
		int end = previous.text().length();
		return last(name, previous, Math.max(0, end - REACH), end);
	}

	private @Nullable TextSpan last(String name, ParsedParagraph paragraph, int from, int to) {
		Matcher matcher = this.patterns.computeIfAbsent(name, Namings::pattern)
			.matcher(paragraph.text())
			.useTransparentBounds(true)
			.region(from, to);
		TextSpan last = null;
		while (matcher.find()) {
			last = paragraph.span(matcher.start(), matcher.end());
		}
		return last;
	}

	/** The name's words, whatever space is between them, and not within longer words. */
	private static Pattern pattern(String name) {
		String words = Arrays.stream(name.split("\\s+"))
			.map(Pattern::quote)
			.collect(Collectors.joining("[\\s\u00a0]+"));
		return Pattern.compile("(?<![\\p{L}\\p{M}\\d-])" + words + "(?![\\p{L}\\p{M}\\d-])",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

}
