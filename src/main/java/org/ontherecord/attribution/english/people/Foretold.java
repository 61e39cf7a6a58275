package org.ontherecord.attribution.english.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Gender;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.ParsedParagraph;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Somebody who is described first and named in the next sentence that names anybody: "a
 * judge said … Judge Ana Ruiz said", "the firm's chief said … Ana Ruiz predicted". Whom
 * the text names without a word of who they are it has described before.
 */
final class Foretold {

	/** In paragraphs: an article that opens with a description soon names its bearer. */
	private static final int LEAD = 1;

	/** In words. */
	private static final int NEAR = 25;

	private static final int MODIFIERS = 4;

	/** In letters: "German" and "Germany" begin alike. */
	private static final int STEM = 3;

	private static final Pattern DOCTOR = Pattern.compile("\\b(?:Dr|Prof|Professor)\\b");

	private final List<ParsedParagraph> text;

	private final Cast cast;

	private final Map<Person, Cast.Appearance> first = new HashMap<>();

	Foretold(List<ParsedParagraph> text, Cast cast) {
		this.text = text;
		this.cast = cast;
		text.stream()
			.skip(1)
			.flatMap((paragraph) -> paragraph.sentences().stream())
			.flatMap((sentence) -> cast.appearancesIn(sentence).stream())
			.forEach((at) -> {
				if (at.person() != null) {
					this.first.putIfAbsent(at.person(), at);
				}
			});
	}

	@Nullable Person person(NounPhrase phrase) {
		String noun = phrase.headToken().lower();
		if (!Apposed.isJob(noun) || WordClass.ANYBODY.has(noun) || isOfAnother(phrase)) {
			return null;
		}
		boolean lead = phrase.sentence().paragraph().number() <= LEAD;
		Sentence naming = next(phrase.sentence());
		while (lead && naming != null && naming.paragraph().number() <= LEAD + 1
				&& this.cast.appearancesIn(naming).isEmpty()) {
			naming = next(naming);
		}
		Person named = naming == null ? null : named(naming, WordClass.SCHOLAR.has(noun));
		return named != null && mayBe(named, phrase, naming) ? named : null;
	}

	/** "Another judge", "Ruiz's lawyer" */
	private boolean isOfAnother(NounPhrase phrase) {
		List<Token> modifiers = phrase.sentence().tokens().subList(phrase.from(), phrase.head());
		boolean bare = modifiers.stream()
			.noneMatch(
					(token) -> token.is(WordClass.ARTICLE) || token.is(WordClass.POSSESSIVE) || token.isPossessive());
		return bare && phrase.sentence().paragraph().number() > 0
				|| modifiers.stream().anyMatch((token) -> token.is(WordClass.DISTINGUISHING))
				|| this.cast.appearancesIn(phrase.sentence())
					.stream()
					.anyMatch((at) -> at.person() != null && phrase.span().start() <= at.start()
							&& at.start() < phrase.span().end());
	}

	private @Nullable Sentence next(Sentence sentence) {
		List<Sentence> here = sentence.paragraph().sentences();
		if (sentence.number() + 1 < here.size()) {
			return here.get(sentence.number() + 1);
		}
		int next = sentence.paragraph().number() + 1;
		List<Sentence> after = next < this.text.size() ? this.text.get(next).sentences() : List.of();
		return after.isEmpty() ? null : after.get(0);
	}

	/**
	 * Whom the sentence names first, where it is in full, never before, and speaking, or
	 * where it begins with "Dr".
	 */
	private @Nullable Person named(Sentence sentence, boolean scholar) {
		List<Cast.Appearance> here = this.cast.appearancesIn(sentence);
		Cast.Appearance at = here.isEmpty() ? null : here.get(0);
		Person person = at == null ? null : at.person();
		boolean introduced = person != null && person.hasFullName() && this.first.get(person) == at;
		boolean doctor = scholar && at != null && at.start() == sentence.token(0).start()
				&& DOCTOR.matcher(sentence.paragraph().text()).region(at.start(), at.end()).find();
		return introduced && !at.possessive() && (doctor || speaks(sentence, at)) ? person : null;
	}

	/** "Ana Ruiz predicted", "Ana Ruiz, citing the log, said", “…,” said Ana Ruiz. */
	private static boolean speaks(Sentence sentence, Cast.Appearance at) {
		int from = 0;
		while (from < sentence.size() && sentence.token(from).end() <= at.start()) {
			from++;
		}
		if (sentence.token(from - 1).verb().isOne() && sentence.tag(from - 1).isVerb()) {
			return true;
		}
		for (int i = from; i < Math.min(sentence.size(), from + NEAR); i++) {
			if (sentence.token(i).is("who") || sentence.token(i).isQuotation()) {
				return false;
			}
			if (sentence.tag(i) == Tag.VERB && !sentence.token(i).lower().endsWith("ing")) {
				return sentence.token(i).verb().isOne();
			}
		}
		return false;
	}

	private boolean mayBe(Person person, NounPhrase phrase, Sentence naming) {
		Description description = Description.of(Coreference.withoutArticle(phrase.core().text()));
		Gender told = Lexicon.genderOf(description.noun());
		if (told != null && person.gender() != null && told != person.gender()
				|| !this.cast.descriptions().mayBe(person, description)) {
			return false;
		}
		Set<String> called = this.cast.descriptions().nouns(person);
		if (called.isEmpty()) {
			return phrase.sentence().paragraph().number() > 0 && !isInHeadline(person) && isOnlyOne(phrase, naming);
		}
		return called.stream()
			.anyMatch((noun) -> description.words().contains(noun)
					|| WordClass.SCHOLAR.has(noun) && description.words().stream().anyMatch(WordClass.SCHOLAR::has))
				&& isOfOnePlace(phrase, person, description);
	}

	private boolean isInHeadline(Person person) {
		return this.text.get(0)
			.sentences()
			.stream()
			.flatMap((sentence) -> this.cast.appearancesIn(sentence).stream())
			.anyMatch((at) -> at.person() == person);
	}

	/** Whether nobody else is described up to the sentence that names somebody. */
	private boolean isOnlyOne(NounPhrase phrase, Sentence naming) {
		for (Sentence sentence = phrase.sentence(); sentence != null && sentence != naming; sentence = next(sentence)) {
			for (int i = 0; i < sentence.size(); i++) {
				boolean outside = sentence != phrase.sentence() || i < phrase.from() || i >= phrase.to();
				if (outside && Lexicon.isSingularRole(sentence.token(i).text()) && isOpened(sentence, i)) {
					return false;
				}
			}
		}
		return true;
	}

	private static boolean isOpened(Sentence sentence, int noun) {
		for (int i = noun - 1; i >= Math.max(0, noun - MODIFIERS); i--) {
			if (sentence.token(i).is(WordClass.ARTICLE) || sentence.token(i).is(WordClass.ONE_OF_MANY)) {
				return true;
			}
		}
		return false;
	}

	/** "Germany's minister" is no French minister. */
	private boolean isOfOnePlace(NounPhrase phrase, Person person, Description description) {
		List<String> theirs = this.cast.descriptions()
			.said(person, description)
			.stream()
			.filter(Foretold::isOrigin)
			.toList();
		List<String> own = phrase.sentence()
			.tokens()
			.subList(phrase.from(), phrase.head())
			.stream()
			.filter((token) -> Lexicon.isPlace(Coreference.withoutEnding(token.text()))
					|| Lexicon.isDemonym(token.lower()))
			.map(Token::stem)
			.toList();
		return own.isEmpty() || theirs.isEmpty()
				|| own.stream()
					.anyMatch((one) -> theirs.stream()
						.anyMatch((other) -> one.regionMatches(0, other, 0, Math.min(STEM, one.length()))));
	}

	private static boolean isOrigin(String word) {
		return Lexicon.isDemonym(word) || Lexicon.isPlace(Character.toUpperCase(word.charAt(0)) + word.substring(1));
	}

}
