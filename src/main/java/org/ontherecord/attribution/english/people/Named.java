package org.ontherecord.attribution.english.people;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Whom a phrase names whose noun has a capital: somebody of the cast, somebody new, or a
 * body.
 */
final class Named {

	private static final Pattern OWNER = Pattern.compile("^.*['’]s\\s+");

	private static final Pattern CAPITALS = Pattern
		.compile("(?:a[dlnrstz]-|a[st]h-|el-|[dl]['’])?\\p{Lu}[\\p{L}\\p{M}\\d.'’&-]*(?:\\s+(?:(?:"
				+ WordClass.NAME_PARTICLE.pattern()
				+ ")\\s+){0,2}(?:a[dlnrstz]-|a[st]h-|el-|[dl]['’])?\\p{Lu}[\\p{L}\\p{M}\\d.'’&-]*)*");

	private final Cast cast;

	private final Unnamed unnamed;

	private final Words words;

	Named(Cast cast, Unnamed unnamed, Words words) {
		this.cast = cast;
		this.unnamed = unnamed;
		this.words = words;
	}

	@Nullable Referent of(NounPhrase phrase) {
		String core = Coreference.withoutEnding(phrase.core().text());
		String run = core;
		Matcher matcher = CAPITALS.matcher(core);
		while (matcher.find()) {
			run = matcher.end() == core.length() ? matcher.group() : run;
		}
		run = Coreference.withoutEnding(
				Coreference.withoutArticle(withoutOwner(withoutSeat(withoutDay(withoutKind(run, phrase), phrase)))));
		Name name = Name.of(run);
		boolean body = isBody(name, core) || this.cast.bodies().isCalled(run) || (!name.isSurelyPerson()
				&& NameRun.isBodyBefore(phrase.sentence().paragraph().text(), phrase.headToken().end()));
		Person known = body && isAfterArticle(core) ? null : this.cast.people().find(name);
		known = known != null || isAfterArticle(core) ? known : this.cast.people().misspelt(name);
		if (known != null) {
			return Referent.known(known.speaker());
		}
		if (!body && (name.isSurelyPerson() || name.mayBePerson() || isAfterRole(phrase) || isSurname(name, phrase))) {
			return introduced(name);
		}
		String of = body ? complement(phrase) + fields(phrase) : "";
		Person officer = of.isEmpty() ? null : officer(phrase);
		if (officer != null) {
			return Referent.known(officer.speaker());
		}
		return name.isOneWord() && of.isEmpty() ? oneWord(phrase, run) : body(run + of);
	}

	/**
	 * " of Tides" of the Department of Tides, " for Tides" of the Center for Tides, or
	 * nothing.
	 */
	private static String complement(NounPhrase phrase) {
		Sentence sentence = phrase.sentence();
		int of = phrase.head() + 1;
		int from = sentence.token(of + 1).is("the") ? of + 2 : of + 1;
		boolean body = sentence.token(of).is(WordClass.BODY_LINK)
				&& Lexicon.endsOrganization(phrase.headToken().lower());
		int to = from;
		while (body && to < phrase.to() && isOfName(sentence, to)) {
			to++;
		}
		return to > from ? " " + sentence.span(of, to).text() : "";
	}

	/** " and Harbours Authority" of the Reefs and Harbours Authority, or nothing. */
	private static String fields(NounPhrase phrase) {
		Sentence sentence = phrase.sentence();
		int and = phrase.head() + 1;
		int to = and + 1;
		while (to < phrase.to() && sentence.token(to).isCapitalized()) {
			to++;
		}
		boolean whole = sentence.token(phrase.from()).is("the") && sentence.token(and).is("and") && to > and + 2
				&& Lexicon.endsOrganization(sentence.token(to - 1).lower())
				&& !Lexicon.endsOrganization(phrase.headToken().lower());
		return whole ? " " + sentence.span(and, to).text() : "";
	}

	/** "The Council on Tides Director Tariq Haddad" */
	private @Nullable Person officer(NounPhrase phrase) {
		Sentence sentence = phrase.sentence();
		int at = phrase.head() + 2;
		while (at < phrase.to()
				&& !(sentence.token(at).isCapitalized() && Lexicon.isTitle(sentence.token(at).lower()))) {
			at++;
		}
		return this.cast.namedFrom(sentence, at + 1, phrase.to());
	}

	private static boolean isOfName(Sentence sentence, int index) {
		Token token = sentence.token(index);
		return token.isCapitalized() && !Lexicon.isOccasion(token.lower())
				|| (token.is("of") || token.is("and") || token.is(",") && isListed(sentence, index))
						&& sentence.token(index + 1).isCapitalized();
	}

	/** "Health, Labour and Welfare" */
	private static boolean isListed(Sentence sentence, int comma) {
		int next = comma + 1;
		while (sentence.token(next).isCapitalized()) {
			next++;
		}
		return sentence.token(next).is("and") && sentence.token(next + 1).isCapitalized();
	}

	/** "Foster's said": a firm that has its founder's name. */
	static boolean isOwnerAlone(NounPhrase phrase) {
		Token next = phrase.sentence().token(phrase.to());
		boolean plain = phrase.from() == phrase.head() || phrase.sentence().tag(phrase.from()) == Tag.PROPN;
		return plain && phrase.headToken().isCapitalized() && phrase.headToken().lower().endsWith("'s")
				&& phrase.sentence().tag(phrase.to()).isVerb() && next.takes(Frame.QUOTE);
	}

	Referent body(String run) {
		String full = run.indexOf(' ') < 0 ? this.cast.bodies().ofAcronym(run) : null;
		full = full == null && run.indexOf(' ') < 0 ? this.cast.bodies().ofFirst(run) : full;
		full = full == null && run.indexOf(' ') > 0 ? this.cast.bodies().ofShortened(run) : full;
		return Referent.known(new Speaker(full == null ? run : full, Speaker.Kind.ORGANIZATION, null));
	}

	/** A noun may have its capital only because the sentence begins. */
	private @Nullable Referent oneWord(NounPhrase phrase, String run) {
		Token head = phrase.headToken();
		if (head.is(WordClass.FORM_OF_ADDRESS)) {
			return null;
		}
		if (this.words.isPlain(head, phrase.sentence())) {
			return head.lower().endsWith("s") ? Referent.known(this.unnamed.of(phrase)) : null;
		}
		boolean day = Lexicon.isOccasion(head.lower()) && !Lexicon.endsOrganization(head.lower());
		return day ? Referent.known(this.unnamed.of(phrase)) : body(run);
	}

	/** "press secretary Vashti" */
	private static boolean isAfterRole(NounPhrase phrase) {
		String before = phrase.head() > phrase.from() ? phrase.sentence().token(phrase.head() - 1).lower() : "";
		return Lexicon.isSingularRole(before) && !WordClass.FIRM.has(before) || Lexicon.isTitle(before);
	}

	private boolean isSurname(Name name, NounPhrase phrase) {
		return name.isOneWord() && !phrase.sentence().token(phrase.head() + 1).is(WordClass.JOINT)
				&& !phrase.sentence().token(phrase.from() - 1).is("to") && Lexicon.isSurnameAlone(name.last())
				&& this.cast.bodies().ofFirst(name.last()) == null;
	}

	Referent introduced(Name name) {
		return new Referent(this.cast.people().as(name), List.of(name));
	}

	/** "Lender" of "Lender Barclays", where a sentence begins so */
	private static String withoutKind(String run, NounPhrase phrase) {
		int space = run.indexOf(' ');
		boolean kind = phrase.from() == 0 && space > 0
				&& WordClass.FIRM.has(run.substring(0, space).toLowerCase(Locale.ROOT))
				&& NameScanner.isCapitalized(run.substring(space + 1))
				&& run.startsWith(phrase.sentence().token(0).text());
		return kind ? run.substring(space + 1) : run;
	}

	/** "On Monday Harbour Airways said", "last May Oxfam said", "yesterday Oxfam said" */
	private static String withoutDay(String run, NounPhrase phrase) {
		Sentence sentence = phrase.sentence();
		int from = phrase.from();
		int day = sentence.token(from).is(WordClass.NEAR_TIME) || sentence.tag(from) == Tag.NUM ? from + 1 : from;
		boolean dated = day > from || sentence.token(from - 1).is(WordClass.OCCASION_LINK);
		boolean when = dated && Lexicon.isOccasion(sentence.token(day).lower())
				|| sentence.token(day).is(WordClass.TODAY);
		int at = run.indexOf(sentence.token(day).text() + " ");
		return when && day < phrase.head() && at >= 0 ? run.substring(run.indexOf(' ', at) + 1) : run;
	}

	/** "Lagos-based Harbour Airways" */
	private static String withoutSeat(String run) {
		int seat = run.indexOf("-based ");
		return seat < 0 ? run : run.substring(seat + 7);
	}

	/** "The Daily Post's Ana Ruiz" is Ana Ruiz, but "Moody's Analytics" is a body. */
	private String withoutOwner(String run) {
		Name owned = Name.of(OWNER.matcher(run).replaceFirst(""));
		boolean person = owned.isSurelyPerson() || this.cast.people().find(owned) != null;
		return person ? OWNER.matcher(run).replaceFirst("") : run;
	}

	private static boolean isBody(Name name, String core) {
		return name.words().isEmpty() || name.isOrganization() || name.isAcronymOrPlace()
				|| isAfterArticle(core) && !(name.isSurelyPerson() && OWNER.matcher(core).find());
	}

	private static boolean isAfterArticle(String core) {
		return core.toLowerCase(Locale.ROOT).startsWith("the ");
	}

}
