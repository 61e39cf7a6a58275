package org.ontherecord.attribution.english.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.ontherecord.attribution.english.text.ParsedParagraph;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Token;

/**
 * Tells words that have a capital only because a sentence begins from names.
 */
final class Words {

	private final List<ParsedParagraph> text;

	private final Map<String, Boolean> small = new HashMap<>();

	Words(List<ParsedParagraph> text) {
		this.text = text;
	}

	/** Whether the first word of a sentence stands in small letters elsewhere. */
	boolean isPlain(Token word, Sentence sentence) {
		return word == sentence.token(0) && this.small.computeIfAbsent(word.lower(), this::isSmall);
	}

	private boolean isSmall(String word) {
		Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{M}-])" + Pattern.quote(word) + "(?![\\p{L}\\p{M}-])");
		return this.text.stream().anyMatch((paragraph) -> pattern.matcher(paragraph.text()).find());
	}

}
