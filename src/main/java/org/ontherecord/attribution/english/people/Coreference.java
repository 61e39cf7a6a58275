package org.ontherecord.attribution.english.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.TextSpan;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
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

	private static final Pattern OWNER = Pattern.compile("^.*['’]s\\s+");

	private static final Pattern CAPITALS = Pattern
		.compile("\\p{Lu}[\\p{L}\\p{M}\\d.'’&-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}\\d.'’&-]*)*");

	/** How many unnamed sources are kept in mind; no article has as many. */
	private static final int MEMORY = 100;

	private final Cast cast;

	private final Pronouns pronouns;

	private final Namings namings;

	private final List<Speaker> unnamed = new ArrayList<>();

	public Coreference(List<ParsedParagraph> text, Cast cast) {
		this.cast = cast;
		this.pronouns = new Pronouns(text, cast);
		this.namings = new Namings(text, cast);
	}

	/** Keeps who spoke where, for the mentions to come. */
	public void remember(Referent referent, NounPhrase mention) {
		Speaker speaker = referent.speaker();
		referent.introduced().forEach(this.cast.people()::meet);
		if (speaker.kind() == Speaker.Kind.UNNAMED && !mention.isPronoun() && !this.unnamed.contains(speaker)) {
			this.unnamed.add(speaker);
		}
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
			NounPhrase antecedent = Subjects.antecedent(phrase.sentence(), phrase.head(), 0);
			return antecedent == null || antecedent.isPronoun() || second(antecedent) != null ? null : of(antecedent);
		}
		if (phrase.isPronoun()) {
			Speaker speaker = this.pronouns.resolve(phrase);
			return speaker == null ? null : Referent.known(speaker);
		}
		NounPhrase second = second(phrase);
		return second == null ? alone(phrase) : alone(phrase.until(second.from() - 1)).and(alone(second));
	}

	/** Whether the sentence names a person outside this phrase. */
	public boolean namesAnother(NounPhrase phrase) {
		TextSpan span = phrase.span();
		return this.cast.appearancesIn(phrase.sentence())
			.stream()
			.anyMatch((at) -> at.start() < span.start() || at.end() > span.end());
	}

	/** The other of two who speak together: "Tomas Berg and Maria Sund". */
	private static @Nullable NounPhrase second(NounPhrase phrase) {
		int and = phrase.head() + 1;
		Sentence sentence = phrase.sentence();
		if (and + 1 >= phrase.to() || !sentence.token(and).is("and") || !phrase.headToken().isCapitalized()) {
			return null;
		}
		NounPhrase second = new NounPhrases(sentence).startingAt(and + 1, phrase.to());
		return second != null && second.headToken().isCapitalized() ? second : null;
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

	private Referent alone(NounPhrase phrase) {
		String core = withoutEnding(phrase.core().text());
		Token head = phrase.headToken();
		Person apposed = new Apposed(phrase).person(this.cast);
		if (apposed != null) {
			return Referent.known(apposed.speaker());
		}
		Name titled = Name.of(withoutArticle(described(phrase)));
		if (head.isCapitalized() && phrase.to() > phrase.head() + 1 && titled.isFullNameAfterTitle()) {
			return introduced(titled);
		}
		if (head.isCapitalized() && !isHeadCommon(phrase)) {
			Person here = this.cast.namedUpTo(phrase.sentence().paragraph().number(), head.end());
			return here != null ? Referent.known(here.speaker()) : named(core);
		}
		if (Lexicon.isOrganization(head.lower())) {
			return Referent.known(new Speaker(withoutArticle(described(phrase)), Speaker.Kind.ORGANIZATION, null));
		}
		return Referent.known(unnamed(phrase));
	}

	/**
	 * "Officials said", "Engineers said": a capital because the sentence begins, unless
	 * somebody is called Dean or King.
	 */
	private boolean isHeadCommon(NounPhrase phrase) {
		String head = phrase.headToken().lower();
		return Lexicon.isCommon(head) || (Lexicon.isRole(head) && !this.cast.people().knows(phrase.headToken().text()));
	}

	private Referent named(String core) {
		String run = core;
		Matcher matcher = CAPITALS.matcher(core);
		while (matcher.find()) {
			run = matcher.end() == core.length() ? matcher.group() : run;
		}
		run = withoutOwner(run);
		Name name = Name.of(withoutEnding(withoutArticle(run)));
		Person known = known(name);
		if (known != null) {
			return Referent.known(known.speaker());
		}
		if (isBody(name, core)) {
			return Referent.known(new Speaker(withoutEnding(withoutArticle(run)), Speaker.Kind.ORGANIZATION, null));
		}
		return introduced(name);
	}

	private Referent introduced(Name name) {
		return new Referent(this.cast.people().as(name), List.of(name));
	}

	/** "The Daily Post's Ana Ruiz" is Ana Ruiz, but "Moody's Analytics" is a body. */
	private String withoutOwner(String run) {
		Name owned = Name.of(OWNER.matcher(run).replaceFirst(""));
		boolean person = owned.isSurelyPerson() || this.cast.people().find(owned) != null;
		return person ? OWNER.matcher(run).replaceFirst("") : run;
	}

	/** A transcript may write a name in capitals: "RUIZ". */
	private @Nullable Person known(Name name) {
		Person known = this.cast.people().find(name);
		return known != null ? known : this.cast.people().find(name.inLowerCase());
	}

	private static boolean isBody(Name name, String core) {
		if (name.words().isEmpty()) {
			return true;
		}
		String last = name.words().get(name.words().size() - 1);
		return name.isOrganization() || Lexicon.isPlace(last) || core.toLowerCase(Locale.ROOT).startsWith("the ")
				|| (last.length() > 1 && last.equals(last.toUpperCase(Locale.ROOT)));
	}

	/**
	 * "The Foreign Ministry official" is the "senior Japanese Foreign Ministry official"
	 * of before.
	 */
	private Speaker unnamed(NounPhrase phrase) {
		String name = withoutArticle(described(phrase));
		if (phrase.sentence().token(phrase.from()).is("the")) {
			List<String> words = Arrays.asList(withoutArticle(phrase.core().text()).split("\\s+"));
			for (int i = this.unnamed.size() - 1; i >= Math.max(0, this.unnamed.size() - MEMORY); i--) {
				if (Arrays.asList(this.unnamed.get(i).name().split("[\\s,]+")).containsAll(words)) {
					return this.unnamed.get(i);
				}
			}
		}
		return new Speaker(name, Speaker.Kind.UNNAMED, null);
	}

	/** The phrase up to its first comma or relative clause. */
	private static String described(NounPhrase phrase) {
		int to = phrase.head() + 1;
		while (to < phrase.to() && phrase.sentence().token(to).isWord() && !phrase.sentence().token(to).is("who")
				&& phrase.sentence().tag(to) != Tag.VERB) {
			to++;
		}
		return phrase.sentence().span(phrase.from(), to).text();
	}

	static String withoutEnding(String name) {
		return ENDING.matcher(name).replaceFirst("");
	}

	static String withoutArticle(String text) {
		return ARTICLE.matcher(text.strip()).replaceFirst("");
	}

}
