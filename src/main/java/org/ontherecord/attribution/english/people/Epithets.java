package org.ontherecord.attribution.english.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Gender;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.ParsedParagraph;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * "The senator", "the Texan": what somebody is called who alone was named just before,
 * unless the article has told of "a senator".
 */
final class Epithets {

	/** In paragraphs: so far back somebody is still just named. */
	private static final int REACH = 3;

	private final List<ParsedParagraph> text;

	private final Cast cast;

	private final Strangers strangers;

	private final Protagonist protagonist;

	private @Nullable Person spokeLast;

	private int spokeIn;

	Epithets(List<ParsedParagraph> text, Cast cast, Strangers strangers) {
		this.text = text;
		this.cast = cast;
		this.strangers = strangers;
		this.protagonist = new Protagonist(text, cast);
	}

	/** Keeps who spoke, and what they were called. */
	void remember(Speaker speaker, NounPhrase mention) {
		Person person = this.cast.people().of(speaker);
		this.spokeLast = person;
		this.spokeIn = mention.sentence().paragraph().number();
		Description description = Description.of(Coreference.withoutArticle(mention.core().text()));
		if (person != null && WordClass.EPITHET.has(description.noun())) {
			this.cast.descriptions().add(person, description);
		}
	}

	@Nullable Person person(NounPhrase phrase) {
		int here = phrase.sentence().paragraph().number();
		String noun = phrase.headToken().lower();
		if (!isDefinite(phrase) || this.strangers.isTold(noun, here)) {
			return null;
		}
		Description description = Description.of(Coreference.withoutArticle(phrase.core().text()));
		Set<Person> called = called(phrase, description);
		Set<@Nullable Person> near = near(phrase, here);
		near.removeIf((person) -> person != null && isAnother(person, noun, description));
		Person topic = topic(phrase, here);
		if (topic != null && near.size() > 1 && near.contains(topic)) {
			near = new HashSet<>(Set.of(topic));
		}
		boolean alone = near.size() == 1;
		near.removeIf((person) -> !called.isEmpty() && (person == null || !called.contains(person)));
		Person only = near.size() == 1 ? near.iterator().next() : null;
		if (only == null || isInSentence(only, phrase) || !only.hasFullName()) {
			return null;
		}
		boolean told = this.cast.descriptions().said(only, description).containsAll(names(phrase));
		boolean fits = isEpithet(phrase) ? alone || told
				: WordClass.PROFESSION.has(noun) && alone
						&& (only == this.spokeLast || only == topic && isOfParty(phrase))
						|| noun.equalsIgnoreCase(only.speaker().role());
		return fits ? only : null;
	}

	/** Whom the article calls so; the leader of one party is none of another's. */
	private Set<Person> called(NounPhrase phrase, Description description) {
		Descriptions descriptions = this.cast.descriptions();
		Set<Person> called = new HashSet<>(descriptions.called(description));
		if (isOfParty(phrase)) {
			called.removeIf((person) -> !descriptions.said(person, description).containsAll(names(phrase)));
		}
		return called;
	}

	/**
	 * Whom headline and paragraph before name first, where no club or chamber is named.
	 */
	private @Nullable Person topic(NounPhrase phrase, int here) {
		Person about = this.protagonist.person();
		boolean spoke = about == this.spokeLast && this.spokeIn >= here - 1;
		boolean goesOn = (isEpithet(phrase) || isOfParty(phrase)) && this.protagonist.goesOn(about, phrase);
		return (spoke || goesOn) && modifiers(phrase).filter(Token::isCapitalized)
			.allMatch((token) -> token.is(WordClass.PARTY) || Lexicon.isPlace(token.text())
					|| Lexicon.isDemonym(token.lower())) ? about : null;
	}

	/** "The Labour leader" */
	private static boolean isOfParty(NounPhrase phrase) {
		return modifiers(phrase).anyMatch((token) -> token.is(WordClass.PARTY));
	}

	private static boolean isEpithet(NounPhrase phrase) {
		String noun = phrase.headToken().lower();
		return WordClass.EPITHET.has(noun)
				|| phrase.headToken().isCapitalized() && Lexicon.isDemonym(noun) && !noun.endsWith("s");
	}

	private static boolean isDefinite(NounPhrase phrase) {
		Sentence sentence = phrase.sentence();
		boolean plain = phrase.to() == phrase.head() + 1 || sentence.token(phrase.head() + 1).is(",");
		boolean anybody = phrase.headToken().is(WordClass.ANYBODY) || !Lexicon.isRole(phrase.headToken().lower());
		return plain && (isEpithet(phrase) || !anybody) && sentence.token(phrase.from()).is("the")
				&& modifiers(phrase).noneMatch((token) -> token.isPossessive() || token.is(WordClass.DISTINGUISHING));
	}

	private static Stream<Token> modifiers(NounPhrase phrase) {
		return phrase.sentence().tokens().subList(phrase.from() + 1, phrase.head()).stream();
	}

	/** "Florida" of "the Florida senator": of several named just before it tells who. */
	private static List<String> names(NounPhrase phrase) {
		return modifiers(phrase).filter(Token::isCapitalized).map(Token::lower).toList();
	}

	/** "Ana Ruiz said it was safe, and the mayor said it was not" */
	private boolean isInSentence(Person person, NounPhrase phrase) {
		return this.cast.appearancesIn(phrase.sentence())
			.stream()
			.anyMatch((at) -> at.person() == person && at.start() < phrase.span().start());
	}

	/** Whether gender or office tells that somebody else is meant. */
	private boolean isAnother(Person person, String noun, Description description) {
		Gender told = Lexicon.genderOf(noun);
		return told != null && person.gender() != null && told != person.gender()
				|| !this.cast.descriptions().mayBe(person, description);
	}

	/** Who is named in this paragraph and the one before, or else in the nearest. */
	private Set<@Nullable Person> near(NounPhrase phrase, int here) {
		Set<@Nullable Person> near = new HashSet<>();
		for (int number = here; number >= Math.max(0, here - REACH)
				&& (near.isEmpty() || number >= here - 1); number--) {
			for (Sentence sentence : this.text.get(number).sentences()) {
				for (Cast.Appearance at : this.cast.appearancesIn(sentence)) {
					if (number < here || at.start() < phrase.span().start()) {
						near.add(at.person());
					}
				}
			}
		}
		if (this.spokeLast != null && this.spokeIn >= here - 1) {
			near.add(this.spokeLast);
		}
		return near;
	}

}
