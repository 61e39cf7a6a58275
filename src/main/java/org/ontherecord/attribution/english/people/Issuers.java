package org.ontherecord.attribution.english.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.syntax.Subjects;
import org.ontherecord.attribution.english.text.ParsedParagraph;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Who issued a statement or wrote a letter: whoever said something in one shortly before,
 * released one or is named behind it.
 */
final class Issuers {

	/** In paragraphs: so far back stands what "the statement" means. */
	private static final int REACH = 2;

	/** In sentences. */
	private static final int MOST = 8;

	/** In words. */
	private static final int MODIFIERS = 5;

	private final List<ParsedParagraph> text;

	private final Function<NounPhrase, @Nullable Referent> reading;

	private final Map<Sentence, Speaker> speakers = new HashMap<>();

	private final Map<Sentence, Speaker> issuers = new HashMap<>();

	Issuers(List<ParsedParagraph> text, Function<NounPhrase, @Nullable Referent> reading) {
		this.text = text;
		this.reading = reading;
	}

	/** Keeps who spoke in a sentence. */
	void remember(Speaker speaker, NounPhrase mention) {
		boolean document = isDocument(mention.headToken());
		if (!document || !speaker.name().contains(mention.headToken().text())) {
			(document ? this.issuers : this.speakers).putIfAbsent(mention.sentence(), speaker);
		}
	}

	/** Who issued this document, or null if it is none or nobody is known to have. */
	@Nullable Referent of(NounPhrase phrase) {
		if (!isDocument(phrase.headToken())) {
			return null;
		}
		Referent named = behind(phrase.sentence(), phrase.head(), phrase.sentence().size());
		int owner = phrase.head() - 1;
		if (named == null && owner >= phrase.from() && phrase.sentence().token(owner).isPossessive()) {
			return owned(phrase, owner);
		}
		return named != null || !isDefinite(phrase) ? named : before(phrase);
	}

	/** "Ana Ruiz's statement" */
	private @Nullable Referent owned(NounPhrase phrase, int owner) {
		boolean named = phrase.sentence().token(owner).isCapitalized();
		return named ? this.reading.apply(new NounPhrase(phrase.sentence(), phrase.from(), owner, owner + 1)) : null;
	}

	private static boolean isDocument(Token noun) {
		return noun.is(WordClass.ISSUED) || noun.is(WordClass.RESEARCH);
	}

	private static boolean isDefinite(NounPhrase phrase) {
		Token first = phrase.sentence().token(phrase.from());
		return first.is("the") || first.is("that") || first.is("this");
	}

	/** Whoever the nearest sentence before that tells of such a document gives it to. */
	private @Nullable Referent before(NounPhrase phrase) {
		Set<Speaker> since = new HashSet<>();
		int sentences = 0;
		Sentence sentence = phrase.sentence().before(this.text);
		while (sentence != null && sentence.paragraph().number() >= phrase.sentence().paragraph().number() - REACH
				&& sentences++ < MOST) {
			int at = place(sentence, phrase.headToken());
			Speaker known = at < 0 ? null : this.issuers.get(sentence);
			boolean told = at >= 0 && isTold(sentence, at);
			if (known != null || told) {
				Referent issuer = known != null ? Referent.known(known) : issuer(sentence, at);
				return issuer == null || !Set.of(issuer.speaker()).containsAll(since) ? null : issuer;
			}
			Stream.ofNullable(this.speakers.get(sentence)).forEach(since::add);
			sentence = sentence.before(this.text);
		}
		return null;
	}

	private static int place(Sentence sentence, Token noun) {
		for (int i = sentence.size() - 1; i >= 0; i--) {
			if (sentence.token(i).is(noun.lower()) && !sentence.token(i).isQuotation()) {
				return i;
			}
		}
		return -1;
	}

	/** "In a statement", and not "said the statement". */
	private static boolean isTold(Sentence sentence, int noun) {
		int from = opening(sentence, noun);
		return !sentence.token(from).is("the") || sentence.token(from - 1).is(WordClass.MEDIUM);
	}

	private @Nullable Referent issuer(Sentence sentence, int noun) {
		Referent named = behind(sentence, noun, sentence.size());
		if (named != null || sentence.token(noun + 1).is("by") || sentence.token(noun + 1).is("from")) {
			return named;
		}
		int verb = opening(sentence, noun) - 1;
		Speaker speaker = this.speakers.get(sentence);
		if (sentence.token(verb).is(WordClass.MEDIUM)) {
			return speaker == null ? null : Referent.known(speaker);
		}
		boolean released = sentence.token(verb).is(WordClass.RELEASE) && sentence.tag(verb).isVerb();
		NounPhrase subject = released ? new Subjects(sentence).of(verb, 0) : null;
		return subject == null || subject.isPronoun() ? null : this.reading.apply(subject);
	}

	/** Where the phrase of this noun begins. */
	private static int opening(Sentence sentence, int noun) {
		int from = noun - 1;
		while (from > Math.max(0, noun - MODIFIERS) && !opens(sentence.token(from))) {
			from--;
		}
		return from;
	}

	private static boolean opens(Token token) {
		return token.is(WordClass.ARTICLE) || token.is(WordClass.POSSESSIVE);
	}

	/** "A statement from the board", "a letter signed by Ana Ruiz" */
	private @Nullable Referent behind(Sentence sentence, int noun, int to) {
		int by = noun + 1;
		if (sentence.token(by).is(WordClass.AUTHORED)) {
			by++;
		}
		if (sentence.token(by).is("on") && sentence.token(by + 1).is("behalf")) {
			by += 2;
		}
		boolean behind = by < to && sentence.token(noun).is(WordClass.ISSUED) && (sentence.token(by).is("by")
				|| sentence.token(by).is("from") || sentence.token(by - 1).is("behalf"));
		NounPhrase issuer = behind ? new NounPhrases(sentence).startingAt(by + 1, to) : null;
		return issuer == null || issuer.isPronoun() ? null : this.reading.apply(issuer);
	}

}
