package org.ontherecord.attribution.english.people;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.ParsedParagraph;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * "The board", "the company", "the statement": a body under its name where the article
 * tells it, and a document under that of whoever issued it.
 */
final class Bodies {

	private final Cast cast;

	private final BodyEpithets epithets;

	private final Issuers issuers;

	private final Bearers bearers;

	Bodies(List<ParsedParagraph> text, Cast cast, Strangers strangers,
			Function<NounPhrase, @Nullable Referent> reading) {
		this.cast = cast;
		this.epithets = new BodyEpithets(text, cast, strangers);
		this.issuers = new Issuers(text, reading);
		this.bearers = new Bearers(text, reading);
	}

	/** Keeps who spoke. */
	void remember(Speaker speaker, NounPhrase mention) {
		this.epithets.remember(speaker, mention);
		this.issuers.remember(speaker, mention);
		this.bearers.remember(speaker);
	}

	/** Whom the phrase describes, or null where it is for neither body nor document. */
	@Nullable Referent of(NounPhrase phrase) {
		Referent issuer = this.issuers.of(phrase);
		if (issuer != null) {
			return issuer;
		}
		String full = name(phrase);
		boolean body = full != null || Lexicon.isOrganization(phrase.headToken().lower());
		String name = full == null ? withoutStanding(Coreference.withoutArticle(Unnamed.described(phrase))) : full;
		return body ? Referent.known(new Speaker(name, Speaker.Kind.ORGANIZATION, null)) : null;
	}

	/** "Volta news agency" of "the official Volta news agency" */
	private static String withoutStanding(String name) {
		int space = name.indexOf(' ');
		boolean standing = space > 0 && WordClass.STANDING.has(name.substring(0, space))
				&& Character.isUpperCase(name.charAt(space + 1));
		return standing ? name.substring(space + 1) : name;
	}

	/** "The Ministry", with a capital: the body so called, or null. */
	@Nullable Referent inShort(NounPhrase phrase) {
		String full = isInShort(phrase) ? name(phrase) : null;
		return full == null ? null : Referent.known(new Speaker(full, Speaker.Kind.ORGANIZATION, null));
	}

	static boolean isInShort(NounPhrase phrase) {
		return phrase.head() == phrase.from() + 1 && phrase.to() == phrase.head() + 1
				&& phrase.headToken().isCapitalized() && phrase.sentence().token(phrase.from()).is("the")
				&& phrase.headToken().is(WordClass.INSTITUTION);
	}

	private @Nullable String name(NounPhrase phrase) {
		String noun = phrase.headToken().lower();
		String apposed = new Apposed(phrase).body();
		if (apposed != null || !isDefinite(phrase)) {
			boolean heading = phrase.sentence().paragraph().number() == 0 && phrase.from() == phrase.head();
			return heading && apposed == null ? this.cast.bodies().ofKind(noun) : apposed;
		}
		String again = this.epithets.again(phrase);
		if (again != null) {
			return again;
		}
		boolean plain = phrase.to() == phrase.head() + 1 || phrase.sentence().token(phrase.head() + 1).is(",");
		String kind = plain ? this.epithets.name(phrase) : null;
		boolean body = Lexicon.isOrganization(noun) && !Lexicon.isDocument(noun);
		String bearer = kind == null && body ? this.bearers.name(phrase) : kind;
		boolean alone = phrase.head() == phrase.from() + 1;
		String name = bearer != null || !alone ? bearer : this.cast.bodies().ofNoun(noun);
		return name != null || !alone ? name : this.cast.bodies().ofKind(noun);
	}

	/** "The company", not "the company's other" and not "the rival company". */
	private static boolean isDefinite(NounPhrase phrase) {
		Sentence sentence = phrase.sentence();
		boolean article = phrase.from() < phrase.head() && sentence.token(phrase.from()).is("the");
		return article && sentence.tokens()
			.subList(phrase.from() + 1, phrase.head())
			.stream()
			.noneMatch((token) -> token.isPossessive() || token.isCapitalized() || token.is(WordClass.DISTINGUISHING));
	}

}
