package org.ontherecord.attribution.english.people;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.ParsedParagraph;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;

/**
 * The body or the people whom the sentences just before a pronoun are about: their
 * subject.
 */
record Topics(List<ParsedParagraph> text) {

	/** The nearest subject with such a noun, no further back than the last paragraph. */
	@Nullable Speaker before(NounPhrase pronoun, Predicate<String> noun) {
		ParsedParagraph own = pronoun.sentence().paragraph();
		Speaker found = in(own, pronoun.sentence().number() - 1, noun);
		return found != null || own.number() < 2 ? found
				: in(this.text.get(own.number() - 1), this.text.get(own.number() - 1).sentences().size() - 1, noun);
	}

	/** "The engineers closed the bridge because they said it was old" */
	static @Nullable Speaker beside(NounPhrase pronoun, Predicate<String> noun) {
		return subject(pronoun.sentence(), pronoun.from(), noun);
	}

	private static @Nullable Speaker in(ParsedParagraph paragraph, int last, Predicate<String> noun) {
		for (int i = last; i >= Math.max(0, last - 5); i--) {
			Sentence sentence = paragraph.sentences().get(i);
			Speaker found = subject(sentence, sentence.size() - 1, noun);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private static @Nullable Speaker subject(Sentence sentence, int to, Predicate<String> noun) {
		for (int i = 0; i < to; i++) {
			Tag next = sentence.tag(i + 1);
			if (noun.test(sentence.token(i).lower()) && isNoun(sentence.tag(i)) && next.isVerb()) {
				NounPhrase phrase = new NounPhrases(sentence).endingAt(i, 0);
				phrase = phrase == null || phrase.head() == i ? phrase : plain(sentence, i);
				return phrase == null ? null
						: new Speaker(Coreference.withoutArticle(phrase.core().text()), kind(phrase), null);
			}
		}
		return null;
	}

	/** "Two aides" of "a video of two aides" */
	private static NounPhrase plain(Sentence sentence, int noun) {
		return new NounPhrase(sentence, new NounPhrases(sentence).possessorFrom(noun), noun, noun + 1);
	}

	private static boolean isNoun(Tag tag) {
		return tag.isNoun();
	}

	private static Speaker.Kind kind(NounPhrase phrase) {
		return Lexicon.isOrganization(phrase.headToken().lower()) ? Speaker.Kind.ORGANIZATION : Speaker.Kind.UNNAMED;
	}

}
