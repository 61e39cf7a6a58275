package org.ontherecord.attribution.english.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.TextSpan;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Gender;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.ParsedParagraph;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Tells whom a pronoun means, by gender, number, nearness and who was the subject before.
 */
public final class Pronouns {

	private static final int REACH = 40;

	/**
	 * Outside quotation marks "I" is whoever wrote the article, unless it gives speech
	 * without.
	 */
	private static final Speaker WRITER = new Speaker("writer of the article", Speaker.Kind.UNNAMED, null);

	/** Somebody named whom nothing is known of, and who may be whom the pronoun means. */
	private static final Speaker STRANGER = new Speaker("stranger", Speaker.Kind.UNNAMED, null);

	private final List<ParsedParagraph> text;

	private final Cast cast;

	private final boolean spoken;

	private final List<EarlierSpeaker> spoke = new ArrayList<>();

	/** What "he" and "she" have told of those they meant. */
	private final Map<Speaker, Gender> genders = new HashMap<>();

	/**
	 * A speaker already found, and the words that named it.
	 */
	private record EarlierSpeaker(Speaker speaker, NounPhrase phrase, @Nullable Gender gender, boolean human) {

		TextSpan mention() {
			return this.phrase.span();
		}

		/**
		 * Somebody without a name is soon forgotten, and a passer-by at once.
		 */
		boolean isNear(int paragraph) {
			int distance = paragraph - mention().paragraph();
			return this.speaker.kind() != Speaker.Kind.UNNAMED || distance <= (this.phrase.isPasserBy() ? 0 : 1);
		}

		/** "Ana Ruiz and colleagues" */
		private boolean hasCompanions() {
			Sentence sentence = this.phrase.sentence();
			return IntStream.range(this.phrase.head() + 1, this.phrase.to())
				.anyMatch((i) -> sentence.token(i).is(WordClass.COMPANIONS) && (sentence.token(i - 1).is("and")
						|| sentence.token(i - 2).is("and") && sentence.token(i - 1).is(WordClass.POSSESSIVE)));
		}

		/** "According to the Post, the ministry said": the Post is not who goes on. */
		boolean isTeller() {
			Sentence sentence = this.phrase.sentence();
			return sentence.token(this.phrase.from() - 1).is("to")
					&& sentence.token(this.phrase.from() - 2).is("according");
		}

		/** Somebody of whom nobody knows whether it is he or she: "a spokesperson". */
		boolean isOneOfAnyGender() {
			return this.speaker.kind() == Speaker.Kind.UNNAMED && this.gender == null && this.phrase.isPasserBy()
					&& !isTeller() && Lexicon.isSingularRole(this.phrase.headToken().lower());
		}

		/** Whether "they" can be this speaker. */
		boolean isSeveral() {
			String name = this.speaker.name();
			if (hasCompanions()) {
				return true;
			}
			String noun = this.phrase.isPronoun() ? name.substring(name.lastIndexOf(' ') + 1)
					: this.phrase.headToken().lower();
			return this.speaker.kind() == Speaker.Kind.ORGANIZATION ? !Lexicon.isDocument(noun)
					: Lexicon.isPluralRole(noun.toLowerCase(Locale.ROOT)) || name.contains(" and ");
		}

	}

	Pronouns(List<ParsedParagraph> text, Cast cast) {
		this.text = text;
		this.cast = cast;
		this.spoken = cast.transcript().isSpoken();
	}

	void remember(Speaker speaker, NounPhrase mention) {
		Pronoun pronoun = mention.isPronoun() ? Pronoun.of(mention.headToken().lower()) : null;
		Gender gender = pronoun != null ? pronoun.gender() : this.cast.people().genderOf(speaker);
		boolean human = speaker.kind() == Speaker.Kind.PERSON || (pronoun != null && pronoun.gender() != null)
				|| mention.headToken().is("who") || Lexicon.isSingularRole(mention.headToken().lower());
		if (gender != null) {
			this.genders.put(speaker, gender);
		}
		this.spoke.add(new EarlierSpeaker(speaker, mention, gender, human));
	}

	@Nullable Speaker resolve(NounPhrase phrase) {
		Pronoun pronoun = Pronoun.of(phrase.headToken().lower());
		if (pronoun == null) {
			return null;
		}
		return switch (pronoun) {
			case HE, SHE -> isDoubtful(phrase, pronoun.gender()) ? null : backward(phrase, pronoun.gender());
			case IT ->
				lastSpoke(phrase, (at) -> at.speaker().kind() == Speaker.Kind.ORGANIZATION, Lexicon::isOrganization);
			case THEY -> they(phrase);
			case I -> this.spoken ? null : WRITER;
			default -> null;
		};
	}

	private @Nullable Speaker they(NounPhrase phrase) {
		Speaker one = phrase.from() == 0 ? singular(phrase) : null;
		return one != null ? one : lastSpoke(phrase, EarlierSpeaker::isSeveral, Lexicon::isPluralRole);
	}

	/** "Smith spoke to Jones when he said it": either may have said it. */
	private boolean isDoubtful(NounPhrase phrase, @Nullable Gender gender) {
		Sentence sentence = phrase.sentence();
		return sentence.token(phrase.from() - 1).is(WordClass.DOUBTFUL_SUBORDINATOR)
				&& new Salience(sentence, this.cast.appearancesIn(sentence)).several(gender, phrase.span().start());
	}

	/** Who fits and spoke last, not long ago, or else was the subject of a sentence. */
	private @Nullable Speaker lastSpoke(NounPhrase phrase, Predicate<EarlierSpeaker> fits, Predicate<String> noun) {
		Speaker beside = Topics.beside(phrase, noun);
		if (beside != null) {
			return beside;
		}
		int paragraph = phrase.sentence().paragraph().number();
		for (int i = this.spoke.size() - 1; i >= Math.max(0, this.spoke.size() - REACH); i--) {
			EarlierSpeaker at = this.spoke.get(i);
			if (paragraph - at.mention().paragraph() <= 2 && fits.test(at)) {
				return at.isTeller() ? beforeTeller(i, fits) : at.speaker();
			}
		}
		return new Topics(this.text).before(phrase, noun);
	}

	/** Whoever else is reported in the sentence of "according to the Post". */
	private Speaker beforeTeller(int teller, Predicate<EarlierSpeaker> fits) {
		EarlierSpeaker told = this.spoke.get(teller);
		for (int i = teller - 1; i >= 0 && this.spoke.get(i).phrase().sentence() == told.phrase().sentence(); i--) {
			if (fits.test(this.spoke.get(i))) {
				return this.spoke.get(i).speaker();
			}
		}
		return told.speaker();
	}

	/** "A spokesperson said it was safe. They added that it was old." */
	private @Nullable Speaker singular(NounPhrase phrase) {
		EarlierSpeaker last = this.spoke.isEmpty() ? null : this.spoke.get(this.spoke.size() - 1);
		boolean near = last != null && last.phrase().sentence() == phrase.sentence().before(this.text);
		return last != null && near && last.isOneOfAnyGender() ? last.speaker() : null;
	}

	/**
	 * Sentence by sentence backward; in each, who spoke comes before who is only named.
	 */
	private @Nullable Speaker backward(NounPhrase phrase, @Nullable Gender gender) {
		int before = phrase.span().start();
		int from = phrase.sentence().paragraph().number();
		ParsedParagraph paragraph = phrase.sentence().paragraph();
		int sentence = phrase.sentence().number();
		for (int turn = 0; turn < REACH; turn++) {
			Speaker found = inSentence(paragraph.number(), sentence, before, gender, from);
			if (found != null) {
				return found == STRANGER ? null : found;
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
			EarlierSpeaker at = this.spoke.get(i);
			if (isIn(paragraph, sentence, at.mention().paragraph(), at.mention().start(), before) && agree(at, gender)
					&& (at.isNear(from) || isAlone(i, from))) {
				return at.speaker();
			}
		}
		Sentence within = this.text.get(paragraph).sentences().get(sentence);
		Salience salience = new Salience(within, this.cast.appearancesIn(within));
		Cast.Appearance most = salience.most(gender, before);
		if (most != null) {
			return most.person() == null ? STRANGER : most.person().speaker();
		}
		boolean forgotten = salience.hasPronoun(gender, before) || from - paragraph > 1;
		return forgotten ? null : new Described(within, from == paragraph).person(gender, before);
	}

	/** A passer-by who spoke last, in a paragraph that names nobody. */
	private boolean isAlone(int index, int from) {
		int there = this.spoke.get(index).mention().paragraph();
		return index == this.spoke.size() - 1 && from - there == 1
				&& this.text.get(there)
					.sentences()
					.stream()
					.allMatch((sentence) -> this.cast.appearancesIn(sentence).isEmpty());
	}

	private boolean agree(EarlierSpeaker at, @Nullable Gender gender) {
		Gender known = at.gender() != null ? at.gender() : this.genders.get(at.speaker());
		return at.human() && !at.speaker().name().contains(" and ") && at.speaker().kind() != Speaker.Kind.ORGANIZATION
				&& (known == null || known == gender);
	}

	private boolean isIn(int paragraph, int sentence, int atParagraph, int start, int before) {
		return paragraph == atParagraph && start < before && this.text.get(paragraph).sentenceAt(start) == sentence;
	}

}
