package org.ontherecord.attribution.english.quoted;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.people.Coreference;
import org.ontherecord.attribution.english.syntax.Auxiliaries;
import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.ParsedParagraph;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Smith defended the bridge. “It always held.” A sentence that names nobody but its
 * subject, who does something, and then a quotation that is a sentence by itself, or a
 * paragraph. Whoever criticises or doubts may name somebody else.
 */
final class SubjectBefore implements Rule {

	private static final int NEAR = 25;

	/** So long the words before the subject may be: "After years of war, Smith". */
	private static final int OPENING = 12;

	/** In words: fewer, in a paragraph of their own, may be anybody's. */
	private static final int CLAUSE = 5;

	private final List<ParsedParagraph> text;

	private final Coreference coreference;

	SubjectBefore(List<ParsedParagraph> text, Coreference coreference) {
		this.text = text;
		this.coreference = coreference;
	}

	@Override
	public @Nullable Finding find(QuotationPlace place) {
		if (place.sentence().size() > 1 || place.quotation().type() != Attribution.Type.DIRECT
				|| (place.sentence().number() == 0 && !isWholeParagraph(place))) {
			return null;
		}
		Sentence before = place.sentence().before(this.text);
		NounPhrase subject = before == null || before.paragraph().number() == 0 || isQuoting(before) ? null
				: subject(before);
		return subject == null ? null : new Finding(subject, null, "subject-before", Attribution.Confidence.LOW);
	}

	private static boolean isWholeParagraph(QuotationPlace place) {
		return place.sentence().paragraph().sentences().size() == 1
				&& place.quotation().text().split("\\s+").length >= CLAUSE;
	}

	private static boolean isQuoting(Sentence sentence) {
		return sentence.tokens()
			.stream()
			.map(Token::quotation)
			.anyMatch((quoted) -> quoted != null && quoted.type() == Attribution.Type.DIRECT);
	}

	private @Nullable NounPhrase subject(Sentence sentence) {
		int from = start(sentence);
		NounPhrase subject = phrase(sentence, from);
		int verb = subject == null || !isPerson(subject) ? -1 : verbOf(subject);
		boolean takesPart = verb >= 0 && (isOnlyTold(sentence, verb) || !this.coreference.namesAnother(subject));
		return takesPart ? subject : null;
	}

	/** Up to the first verb: in "Smith thanked Jones" they are not one name. */
	private static @Nullable NounPhrase phrase(Sentence sentence, int from) {
		int verb = from;
		while (verb < sentence.size() && sentence.tag(verb) != Tag.VERB) {
			verb++;
		}
		NounPhrase subject = new NounPhrases(sentence).startingAt(from, verb);
		return subject != null ? subject : new NounPhrases(sentence).startingAt(from, sentence.size());
	}

	/** Nobody reports further on whom the quotation may go on with. */
	private static boolean isOnlyTold(Sentence sentence, int verb) {
		return tells(sentence.token(verb))
				&& IntStream.range(verb + 1, sentence.size()).noneMatch((later) -> Cues.quotes(sentence, later));
	}

	private static boolean tells(Token verb) {
		return !verb.verb().frames().isEmpty() || verb.is(WordClass.MINDED);
	}

	/** Past "but", "however," and "as mayor,". */
	private static int start(Sentence sentence) {
		Tag first = sentence.tag(0);
		if (first == Tag.ADP || first == Tag.ADV || first == Tag.SCONJ) {
			for (int i = 1; i < Math.min(OPENING, sentence.size()); i++) {
				if (sentence.token(i).is(",")) {
					return i + 1;
				}
			}
		}
		return sentence.token(0).is(WordClass.CONJUNCTION) ? 1 : 0;
	}

	private static boolean isPerson(NounPhrase phrase) {
		if (phrase.isPronoun()) {
			Pronoun pronoun = Pronoun.of(phrase.headToken().lower());
			return pronoun != null && pronoun.gender() != null;
		}
		String head = phrase.headToken().lower();
		return phrase.sentence().tag(phrase.head()) == Tag.PROPN || Lexicon.isSingularRole(head);
	}

	/** What the subject does or thinks ("is excited by"), or -1. */
	private static int verbOf(NounPhrase subject) {
		Sentence sentence = subject.sentence();
		for (int verb = subject.to(); verb < Math.min(sentence.size(), subject.to() + NEAR); verb++) {
			if (sentence.token(verb).is(WordClass.MINDED)) {
				return verb;
			}
			if (sentence.tag(verb) == Tag.VERB) {
				return new Auxiliaries(sentence).isPassive(verb) ? -1 : verb;
			}
			if (Pronoun.isSubject(sentence.token(verb).lower())) {
				return -1;
			}
		}
		return -1;
	}

}
