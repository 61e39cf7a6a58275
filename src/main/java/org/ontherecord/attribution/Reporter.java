package org.ontherecord.attribution;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The subject of a reporting verb, without what only tells when: "Smith this week said".
 */
final class Reporter {

	private static final Set<String> ASIDES = Set.of("however", "too", "meanwhile", "then", "also", "instead");

	private static final Set<String> MORE = Set.of("than", "least", "most");

	private Reporter() {
	}

	static @Nullable NounPhrase of(Sentence sentence, int verb) {
		NounPhrase subject = new Subjects(sentence).of(verb, 0);
		if (subject == null) {
			return null;
		}
		if (Words.isOccasion(subject.headToken().lower()) && !subject.headToken().isCapitalized()
				&& subject.from() > 0) {
			subject = new NounPhrases(sentence).endingAt(subject.from() - 1, 0);
		}
		return (subject != null) ? withoutAside(withQuantity(subject)) : null;
	}

	/** "At least half of the voters", "more than a third". */
	private static NounPhrase withQuantity(NounPhrase phrase) {
		int before = phrase.from() - 1;
		return before > 0 && MORE.contains(phrase.sentence().token(before).lower())
				? new NounPhrase(phrase.sentence(), before - 1, phrase.head(), phrase.to()) : phrase;
	}

	/** "Smith, however, said". */
	private static NounPhrase withoutAside(NounPhrase phrase) {
		int last = phrase.to() - 1;
		return ASIDES.contains(phrase.sentence().token(last).lower()) && phrase.sentence().token(last - 1).is(",")
				&& last - 1 > phrase.head() ? phrase.until(last - 1) : phrase;
	}

}
