package org.ontherecord.attribution.english.people;

import java.util.Locale;
import java.util.stream.IntStream;

import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * How far a name is to be trusted where the words beside it tell for certain who speaks:
 * what a pronoun or description stands for, and a name of one word of which nothing else
 * is known, are never beyond doubt.
 */
public final class NameTrust {

	private static final String OWNER = "['’]s?$";

	private NameTrust() {
	}

	/** The confidence that was found, or medium where the name is less sure. */
	public static Attribution.Confidence of(Attribution.Confidence found, Speaker speaker, NounPhrase mention) {
		return found == Attribution.Confidence.HIGH && isDoubtful(speaker, mention) ? Attribution.Confidence.MEDIUM
				: found;
	}

	private static boolean isDoubtful(Speaker speaker, NounPhrase mention) {
		if (mention.isPronoun()) {
			return true;
		}
		boolean alone = speaker.name().indexOf(' ') < 0;
		return switch (speaker.kind()) {
			case PERSON -> alone || !isNamedIn(speaker, mention);
			case ORGANIZATION -> isNoun(speaker) ? isDefinite(mention)
					: !isNamedIn(speaker, mention) || (alone && !isKnown(speaker.name()));
			case UNNAMED -> isDefinite(mention);
		};
	}

	/** "Court", "harbour office": a body without a name. */
	private static boolean isNoun(Speaker speaker) {
		return speaker.name().equals(speaker.name().toLowerCase(Locale.ROOT));
	}

	/**
	 * "Smith", "the Acme board", "GE": a word of the name stands there, or a body's
	 * initials; "the US president" names nobody.
	 */
	private static boolean isNamedIn(Speaker speaker, NounPhrase mention) {
		return IntStream.range(mention.from(), mention.to())
			.mapToObj(mention.sentence()::token)
			.anyMatch((word) -> speaker.kind() == Speaker.Kind.ORGANIZATION && isInitials(word)
					|| word.isCapitalized() && speaker.name().contains(word.text().replaceFirst(OWNER, "")));
	}

	private static boolean isInitials(Token word) {
		return word.isCapitalized() && word.text().length() > 1
				&& word.text().equals(word.text().toUpperCase(Locale.ROOT));
	}

	/** "NATO", "Kenya", "Congress", but not "Orange". */
	private static boolean isKnown(String name) {
		return name.equals(name.toUpperCase(Locale.ROOT)) || Lexicon.isPlace(name)
				|| Lexicon.endsOrganization(name.toLowerCase(Locale.ROOT));
	}

	/**
	 * "The firm's chief", whom the article may name elsewhere; not "the researchers" nor
	 * "a lawyer".
	 */
	private static boolean isDefinite(NounPhrase mention) {
		Token first = mention.sentence().token(mention.from());
		String head = mention.headToken().lower();
		return (first.is("the") || first.isPossessive() || first.is(WordClass.POSSESSIVE)) && !head.endsWith("s")
				&& !Lexicon.isPluralRole(head);
	}

}
