package org.ontherecord.attribution.english.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.ParsedParagraph;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * "The 31-year-old" is the one person named just before, of several the one whom the
 * article is about, unless it has told of "a 31-year-old".
 */
record Aged(List<ParsedParagraph> text, Cast cast) {

	private static final String AGED = "-year-old";

	@Nullable Person person(NounPhrase phrase) {
		String age = phrase.headToken().lower();
		if (!age.endsWith(AGED) || !phrase.sentence().token(phrase.from()).is("the")) {
			return null;
		}
		int here = phrase.sentence().paragraph().number();
		Set<Person> named = new HashSet<>();
		for (int number = Math.max(1, here - 1); number <= here; number++) {
			this.text.get(number)
				.sentences()
				.forEach((sentence) -> this.cast.appearancesIn(sentence).forEach((at) -> named.add(at.person())));
		}
		Protagonist protagonist = new Protagonist(this.text, this.cast);
		Person about = protagonist.person();
		Person only = named.size() == 1 ? named.iterator().next()
				: named.contains(about) && protagonist.goesOn(about, phrase) ? about : null;
		return only == null || isStranger(age, here) ? null : only;
	}

	private boolean isStranger(String age, int until) {
		return this.text.stream()
			.limit(until + 1L)
			.flatMap((paragraph) -> paragraph.sentences().stream())
			.anyMatch((it) -> {
				List<Token> tokens = it.tokens();
				for (int i = 1; i < tokens.size(); i++) {
					if (tokens.get(i).is(age) && tokens.get(i - 1).is(WordClass.ONE_OF_MANY)) {
						return true;
					}
				}
				return false;
			});
	}

}
