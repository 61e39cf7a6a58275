package org.ontherecord.attribution.english.people;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.ParsedParagraph;
import org.ontherecord.attribution.english.text.Sentence;

/**
 * Whom headline and text go on about.
 */
record Protagonist(List<ParsedParagraph> text, Cast cast) {

	/** Whom the headline names first. */
	@Nullable Person person() {
		return first(0);
	}

	/**
	 * Whether the paragraph before the phrase names this person first too, and its own
	 * nobody else up to there.
	 */
	boolean goesOn(@Nullable Person person, NounPhrase phrase) {
		int here = phrase.sentence().paragraph().number();
		return here > 0 && person == first(here - 1)
				&& phrase.sentence()
					.paragraph()
					.sentences()
					.stream()
					.limit(phrase.sentence().number())
					.flatMap((sentence) -> this.cast.appearancesIn(sentence).stream())
					.allMatch((at) -> at.person() == person);
	}

	private @Nullable Person first(int paragraph) {
		for (Sentence sentence : this.text.get(paragraph).sentences()) {
			for (Cast.Appearance at : this.cast.appearancesIn(sentence)) {
				return at.person();
			}
		}
		return null;
	}

}
