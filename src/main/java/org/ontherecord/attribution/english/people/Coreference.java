package org.ontherecord.attribution.english.people;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.TextSpan;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.Subjects;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.ParsedParagraph;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Tells who a mention means: a person of the cast, a body, or a source without a name.
 */
public final class Coreference {

	private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|a|an)\\s+");

	private static final Pattern ENDING = Pattern.compile("['’]s?$");

	private final Cast cast;

	private final Pronouns pronouns;

	private final Namings namings;

	private final Unnamed unnamed;

	private final Named named;

	private final Aged aged;

	private final Epithets epithets;

	private final Foretold foretold;

	private final Bodies bodies;

	public Coreference(List<ParsedParagraph> text, Cast cast) {
		this.cast = cast;
		this.unnamed = new Unnamed(cast);
		this.named = new Named(cast, this.unnamed, new Words(text));
		this.aged = new Aged(text, cast);
		Strangers strangers = new Strangers(text);
		this.epithets = new Epithets(text, cast, strangers);
		this.foretold = new Foretold(text, cast);
		this.bodies = new Bodies(text, cast, strangers, this::of);
		this.pronouns = new Pronouns(text, cast);
		this.namings = new Namings(text, cast);
	}

	/** Keeps who spoke where, for the mentions to come. */
	public void remember(Referent referent, NounPhrase mention) {
		Speaker speaker = referent.speaker();
		referent.introduced().forEach(this.cast.people()::meet);
		if (!mention.isPronoun()) {
			this.unnamed.remember(speaker);
		}
		this.epithets.remember(speaker, mention);
		this.bodies.remember(speaker, mention);
		this.pronouns.remember(speaker, mention);
		this.namings.remember(speaker, mention.span());
	}

	/** The words that name a speaker in full, where a mention does not; else null. */
	public @Nullable TextSpan naming(Speaker speaker, NounPhrase mention) {
		return this.namings.of(speaker, mention.span());
	}

	/**
	 * Whom this phrase means, or null where it cannot be told; nothing is remembered of
	 * it.
	 */
	public @Nullable Referent of(NounPhrase phrase) {
		Token first = phrase.headToken();
		if (first.is("who") || first.is("which") || first.is("that")) {
			return ofRelative(phrase);
		}
		if (phrase.isPronoun()) {
			Speaker speaker = this.pronouns.resolve(phrase);
			return speaker == null ? null : Referent.known(speaker);
		}
		List<NounPhrase> listed = Joined.listed(phrase);
		if (!listed.isEmpty()) {
			return all(listed);
		}
		Person joint = Joined.office(phrase, this.cast);
		if (joint != null) {
			return Referent.known(joint.speaker());
		}
		NounPhrase shared = Joined.withSharedNoun(phrase);
		if (shared != null) {
			return alone(shared);
		}
		NounPhrase second = Joined.second(phrase);
		if (second == null) {
			return alone(phrase);
		}
		if (Joined.isSpokesman(second)) {
			return Referent
				.known(this.unnamed.of(phrase.from() == phrase.head() ? Joined.wholeOffice(second) : phrase));
		}
		Referent one = alone(phrase.until(second.from() - 1));
		Referent other = alone(second);
		return one == null || other == null || isPortfolio(one, other) || Joined.isOfficeOf(second) ? other
				: one.and(other);
	}

	/** "Help from Ana Ruiz, who said" */
	private @Nullable Referent ofRelative(NounPhrase relative) {
		Sentence sentence = relative.sentence();
		NounPhrase antecedent = Subjects.antecedent(sentence, relative.head(), 0);
		if (antecedent == null || antecedent.isPronoun()) {
			return null;
		}
		Token before = sentence.token(relative.head() - 2);
		boolean person = Lexicon.isRole(antecedent.headToken().lower()) || antecedent.headToken().isCapitalized();
		boolean aside = relative.headToken().is("who") && sentence.token(relative.head() - 1).is(",");
		Person named = aside && !person ? this.cast.namedUpTo(sentence.paragraph().number(), before.end()) : null;
		if (named != null) {
			return Referent.known(named.speaker());
		}
		return Joined.second(antecedent) != null ? null : of(antecedent);
	}

	/** "Trade and Industry Minister Ana Ruiz" is one person. */
	private static boolean isPortfolio(Referent one, Referent other) {
		String role = other.speaker().role();
		return role != null && role.contains(" ") && !one.speaker().name().contains(" ");
	}

	private @Nullable Referent all(List<NounPhrase> phrases) {
		Referent all = null;
		for (NounPhrase phrase : phrases) {
			Referent one = alone(phrase);
			all = all == null || one == null ? one : all.and(one);
		}
		return all;
	}

	/** Whether the sentence names a person outside this phrase. */
	public boolean namesAnother(NounPhrase phrase) {
		TextSpan span = phrase.span();
		return this.cast.appearancesIn(phrase.sentence())
			.stream()
			.anyMatch((at) -> at.start() < span.start() || at.end() > span.end());
	}

	/** Whether the noun is a name, a pronoun or one for who or what can be quoted. */
	public static boolean canSpeak(NounPhrase phrase) {
		Token head = phrase.headToken();
		if (head.is("that") || head.is("which")) {
			NounPhrase antecedent = Subjects.antecedent(phrase.sentence(), phrase.head(), 0);
			return antecedent != null && !Pronoun.isRelative(antecedent.headToken().lower()) && canSpeak(antecedent);
		}
		return phrase.isPronoun() || head.isCapitalized() && phrase.sentence().tag(phrase.head()) == Tag.PROPN
				|| Lexicon.isRole(head.lower()) || Lexicon.isOrganization(head.lower())
				|| head.lower().endsWith("-year-old") || head.is(WordClass.UNTOLD);
	}

	private @Nullable Referent alone(NounPhrase phrase) {
		Token head = phrase.headToken();
		if (phrase.sentence().tag(phrase.head()) == Tag.ADP) {
			return null;
		}
		if (Named.isOwnerAlone(phrase)) {
			return this.named.body(withoutArticle(phrase.core().text()));
		}
		Person apposed = new Apposed(phrase).person(this.cast);
		if (apposed != null) {
			return Referent.known(apposed.speaker());
		}
		Name closing = NameScanner.closing(Unnamed.described(phrase));
		if (closing != null && Apposed.isJob(head.lower())) {
			return this.named.introduced(closing);
		}
		Name titled = Name.of(withoutArticle(Unnamed.described(phrase)));
		if (head.isCapitalized() && phrase.to() > phrase.head() + 1 && titled.isFullNameAfterTitle()) {
			return this.named.introduced(titled);
		}
		Referent office = this.bodies.inShort(phrase);
		if (office != null) {
			return office;
		}
		if (head.isCapitalized() && !head.isHandle() && !isHeadCommon(phrase)) {
			Person here = this.cast.namedUpTo(phrase.sentence().paragraph().number(), head.end());
			return here != null ? Referent.known(here.speaker()) : this.named.of(phrase);
		}
		Referent body = this.bodies.of(phrase);
		if (body != null) {
			return body;
		}
		Person aged = this.aged.person(phrase);
		return Referent.known(aged != null ? aged.speaker() : unnamed(phrase));
	}

	/** Somebody without a name, unless they had one just before. */
	private Speaker unnamed(NounPhrase phrase) {
		Speaker speaker = this.unnamed.of(phrase);
		boolean known = speaker.kind() != Speaker.Kind.UNNAMED
				|| !speaker.name().equals(withoutArticle(Unnamed.described(phrase)));
		Person called = known ? null : this.epithets.person(phrase);
		called = known || called != null ? called : this.foretold.person(phrase);
		return called == null ? speaker : called.speaker();
	}

	/**
	 * "Officials said", "Engineers said": a capital because the sentence begins, unless
	 * somebody is called Dean or King; but "Mr. Still", who is no "Mr. Speaker".
	 */
	private boolean isHeadCommon(NounPhrase phrase) {
		Token head = phrase.headToken();
		boolean whole = phrase.sentence().token(phrase.from()).is("the") && phrase.head() == phrase.from() + 1
				&& (head.is(WordClass.PARTY_ITSELF) || isPaper(phrase));
		boolean addressed = phrase.sentence().token(phrase.head() - 1).is(WordClass.FORM_OF_ADDRESS)
				&& !head.is(WordClass.PRESIDING);
		boolean surname = phrase.head() > phrase.from()
				&& Lexicon.isGivenName(phrase.sentence().token(phrase.head() - 1).text());
		boolean office = phrase.from() < phrase.head() && phrase.sentence().token(phrase.from()).is("the")
				&& Lexicon.isTitle(head.text());
		return office || !whole && !addressed
				&& (Lexicon.isCommon(head.lower()) && !surname
						|| ((Lexicon.isRole(head.lower()) || Lexicon.isDemonym(head.lower()))
								&& !this.cast.people().knows(head.text())));
	}

	/** "The bridge is safe, the Advocate reports." */
	private static boolean isPaper(NounPhrase phrase) {
		Token head = phrase.headToken();
		return phrase.from() > 0 && phrase.sentence().token(phrase.to()).is(WordClass.PRESS_VERB)
				&& !head.is(WordClass.OFFICE) && !head.is(WordClass.EPITHET) && !head.is(WordClass.JOB);
	}

	static String withoutEnding(String name) {
		return ENDING.matcher(name).replaceFirst("");
	}

	static String withoutArticle(String text) {
		return ARTICLE.matcher(text.strip()).replaceFirst("");
	}

}
