package org.ontherecord.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Tells whom a pronoun means, by gender, number, nearness and who was the subject before.
 */
final class Pronouns {

	private static final int REACH = 40;

	/** Outside quotation marks "I" is whoever wrote the article. */
	private static final Speaker WRITER = new Speaker("writer of the article", Speaker.Kind.UNNAMED, null);

	private final List<Paragraph> text;

	private final Cast cast;

	private final List<Spoke> spoke = new ArrayList<>();

	/** What "he" and "she" have told of those they meant. */
	private final Map<Speaker, Gender> genders = new HashMap<>();

	/**
	 * A speaker already found, and the words that named it.
	 */
	private record Spoke(Speaker speaker, Passage mention, @Nullable Gender gender, boolean human) {

	}

	Pronouns(List<Paragraph> text, Cast cast) {
		this.text = text;
		this.cast = cast;
	}

	/** Whether the word can only be a subject. */
	static boolean isSubject(String word) {
		return word.equals("he") || word.equals("she") || word.equals("they") || word.equals("it") || word.equals("who")
				|| word.equals("which");
	}

	static boolean isRelative(String word) {
		return word.equals("who") || word.equals("which") || word.equals("that");
	}

	void remember(Speaker speaker, NounPhrase mention) {
		Pronoun pronoun = mention.isPronoun() ? Pronoun.of(mention.headToken().lower()) : null;
		Gender gender = pronoun != null ? pronoun.gender() : this.cast.people().genderOf(speaker);
		boolean human = speaker.kind() == Speaker.Kind.PERSON || (pronoun != null && pronoun.gender() != null)
				|| mention.headToken().is("who") || isOnePerson(mention.headToken().lower());
		if (gender != null) {
			this.genders.put(speaker, gender);
		}
		this.spoke.add(new Spoke(speaker, mention.passage(), gender, human));
	}

	private static boolean isOnePerson(String noun) {
		return Words.isRole(noun) && !Words.isPluralRole(noun);
	}

	@Nullable Speaker resolve(NounPhrase phrase) {
		Pronoun pronoun = Pronoun.of(phrase.headToken().lower());
		if (pronoun == null) {
			return null;
		}
		return switch (pronoun) {
			case HE, SHE -> backward(phrase, pronoun.gender());
			case IT -> lastSpoke((speaker) -> speaker.kind() == Speaker.Kind.ORGANIZATION);
			case THEY -> lastSpoke((speaker) -> speaker.kind() != Speaker.Kind.PERSON);
			case I -> WRITER;
			default -> null;
		};
	}

	private @Nullable Speaker lastSpoke(Predicate<Speaker> fits) {
		for (int i = this.spoke.size() - 1; i >= Math.max(0, this.spoke.size() - REACH); i--) {
			if (fits.test(this.spoke.get(i).speaker())) {
				return this.spoke.get(i).speaker();
			}
		}
		return null;
	}

	/**
	 * Sentence by sentence backward; in each, who spoke comes before who is only named.
	 */
	private @Nullable Speaker backward(NounPhrase phrase, @Nullable Gender gender) {
		int before = phrase.passage().start();
		int from = phrase.sentence().paragraph().number();
		Paragraph paragraph = phrase.sentence().paragraph();
		int sentence = phrase.sentence().number();
		for (int turn = 0; turn < REACH; turn++) {
			Speaker found = inSentence(paragraph.number(), sentence, before, gender, from);
			if (found != null) {
				return found;
			}
			while (--sentence < 0) {
				if (paragraph.number() == 0) {
					return null;
				}
				paragraph = this.text.get(paragraph.number() - 1);
				sentence = paragraph.sentences().size();
			}
			before = Integer.MAX_VALUE;
		}
		return null;
	}

	private @Nullable Speaker inSentence(int paragraph, int sentence, int before, @Nullable Gender gender, int from) {
		for (int i = this.spoke.size() - 1; i >= Math.max(0, this.spoke.size() - REACH); i--) {
			Spoke at = this.spoke.get(i);
			if (isIn(paragraph, sentence, at.mention().paragraph(), at.mention().start(), before) && agree(at, gender)
					&& isNear(at, from)) {
				return at.speaker();
			}
		}
		Sentence within = this.text.get(paragraph).sentences().get(sentence);
		Salience salience = new Salience(within, this.cast.appearancesIn(within));
		Person person = salience.person(gender, before);
		if (person != null) {
			return person.speaker();
		}
		return salience.hasPronoun(gender, before) ? null : new Described(within).person(gender, before);
	}

	private boolean agree(Spoke at, @Nullable Gender gender) {
		Gender known = at.gender() != null ? at.gender() : this.genders.get(at.speaker());
		return at.human() && at.speaker().kind() != Speaker.Kind.ORGANIZATION && (known == null || known == gender);
	}

	/** Somebody without a name is soon forgotten. */
	private static boolean isNear(Spoke at, int paragraph) {
		return at.speaker().kind() != Speaker.Kind.UNNAMED || paragraph - at.mention().paragraph() <= 1;
	}

	private boolean isIn(int paragraph, int sentence, int atParagraph, int start, int before) {
		return paragraph == atParagraph && start < before && this.text.get(paragraph).sentenceAt(start) == sentence;
	}

}
