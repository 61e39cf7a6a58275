package org.ontherecord.attribution.english.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Sources without a name, known again by their descriptions, and descriptions of those
 * who have one.
 */
final class Unnamed {

	/** How many unnamed sources are kept in mind; no article has as many. */
	private static final int MEMORY = 100;

	/** In words: a longer tail tells more than who somebody is. */
	private static final int LONGEST = 10;

	private final Cast cast;

	private final List<Speaker> spoke = new ArrayList<>();

	Unnamed(Cast cast) {
		this.cast = cast;
	}

	void remember(Speaker speaker) {
		if (speaker.kind() == Speaker.Kind.UNNAMED && !this.spoke.contains(speaker)) {
			this.spoke.add(speaker);
		}
	}

	/**
	 * "The Foreign Ministry official" is the "senior Japanese Foreign Ministry official"
	 * of before.
	 */
	Speaker of(NounPhrase phrase) {
		String name = Coreference.withoutArticle(described(phrase));
		if (phrase.sentence().token(phrase.from()).is("the")) {
			List<String> words = Arrays.asList(Coreference.withoutArticle(phrase.core().text()).split("\\s+"));
			for (int i = this.spoke.size() - 1; i >= Math.max(0, this.spoke.size() - MEMORY); i--) {
				if (Arrays.asList(this.spoke.get(i).name().split("[\\s,]+")).containsAll(words)) {
					return this.spoke.get(i);
				}
			}
		}
		if (mayBeOfSomebodyNamed(phrase)) {
			Person described = this.cast.descriptions().of(Description.of(name));
			if (described == null && phrase.sentence().paragraph().number() == 0) {
				described = this.cast.descriptions().of(Description.of(withoutOwner(phrase)));
			}
			if (described != null) {
				return described.speaker();
			}
		}
		return new Speaker(name, Speaker.Kind.UNNAMED, null);
	}

	/**
	 * "The mayor", and in a headline "mayor"; an article opens with "a harbour chief"
	 * whom it names further on.
	 */
	private static boolean mayBeOfSomebodyNamed(NounPhrase phrase) {
		int paragraph = phrase.sentence().paragraph().number();
		return phrase.sentence().token(phrase.from()).is("the")
				|| paragraph == 0 && !phrase.sentence().token(phrase.head() + 1).is("who")
				|| paragraph == 1 && phrase.isPasserBy() && phrase.head() > phrase.from() + 1;
	}

	/** "CEO" of "Marlin CEO" */
	private static String withoutOwner(NounPhrase phrase) {
		int from = phrase.from();
		while (from < phrase.head() && phrase.sentence().token(from).isCapitalized()) {
			from++;
		}
		return phrase.sentence().span(from, phrase.head() + 1).text();
	}

	/**
	 * The phrase up to its first comma or relative clause; "those who know him" and "two
	 * people briefed on the talks" only so tell who they are.
	 */
	static String described(NounPhrase phrase) {
		Sentence sentence = phrase.sentence();
		int to = phrase.head() + 1;
		boolean tail = sentence.token(to).is("who") ? phrase.headToken().is(WordClass.UNTOLD)
				: sentence.tag(to) == Tag.VERB && (Lexicon.isPluralRole(phrase.headToken().lower())
						|| sentence.token(to + 1).is("by") && phrase.headToken().is(WordClass.RESEARCH));
		int clause = tail && phrase.to() - to < LONGEST ? to : phrase.to();
		while (to < phrase.to() && sentence.token(to).isWord() && (to >= clause
				|| !sentence.token(to).is("who") && (sentence.tag(to) != Tag.VERB || isLastWord(phrase, to)))) {
			to++;
		}
		while (to < phrase.to() && to > phrase.head() + 1 && sentence.token(to - 1).lower().endsWith("ly")
				&& sentence.tag(to - 1) == Tag.ADV) {
			to--;
		}
		return sentence.span(phrase.from(), to).text();
	}

	/** "Half of those questioned said", not "a letter obtained in May said" */
	private static boolean isLastWord(NounPhrase phrase, int index) {
		return index == phrase.to() - 1 && phrase.sentence().token(phrase.to()).verb().isOne();
	}

}
