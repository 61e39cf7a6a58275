package org.ontherecord.attribution.english.people;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.ParsedParagraph;

/**
 * "The board", "the company", "the statement": a body under its name where the article
 * tells it, and a document under that of whoever issued it.
 */
final class Bodies {

	private final Cast cast;

	private final BodyEpithets epithets;

	private final Issuers issuers;

	Bodies(List<ParsedParagraph> text, Cast cast, Strangers strangers,
			Function<NounPhrase, @Nullable Referent> reading) {
		this.cast = cast;
		this.epithets = new BodyEpithets(text, cast, strangers);
		this.issuers = new Issuers(text, reading);
	}

	/** Keeps who spoke. */
	void remember(Speaker speaker, NounPhrase mention) {
		this.epithets.remember(speaker, mention);
		this.issuers.remember(speaker, mention);
	}

	/** Whom the phrase describes, or null where it is for neither body nor document. */
	@Nullable Referent of(NounPhrase phrase) {
		Referent issuer = this.issuers.of(phrase);
		if (issuer != null) {
			return issuer;
		}
		String name = Coreference.withoutArticle(Unnamed.described(phrase));
		boolean plain = phrase.head() == phrase.from() + 1 && phrase.sentence().token(phrase.from()).is("the");
		String noun = plain ? this.cast.bodies().ofNoun(name) : null;
		String apposed = new Apposed(phrase).body();
		String full = apposed != null ? apposed : noun != null ? noun : this.epithets.name(phrase);
		boolean body = full != null || Lexicon.isOrganization(phrase.headToken().lower());
		return body ? Referent.known(new Speaker(full == null ? name : full, Speaker.Kind.ORGANIZATION, null)) : null;
	}

}
