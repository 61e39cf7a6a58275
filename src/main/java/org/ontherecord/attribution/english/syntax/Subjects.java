package org.ontherecord.attribution.english.syntax;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Finds the subject of a verb: next to it, across its apposition or relative clause, or
 * shared with the verb before it.
 */
public final class Subjects {

	private static final int DEEPEST = 3;

	/** So far behind "quoted" stands "as saying". */
	private static final int NEAR = 12;

	private final Sentence sentence;

	private final NounPhrases phrases;

	private final Clauses clauses;

	private final Auxiliaries auxiliaries;

	private final DescribedSubject described;

	public Subjects(Sentence sentence) {
		this.sentence = sentence;
		this.phrases = new NounPhrases(sentence);
		this.clauses = new Clauses(sentence);
		this.auxiliaries = new Auxiliaries(sentence);
		this.described = new DescribedSubject(sentence);
	}

	public @Nullable NounPhrase of(int verb, int from) {
		return of(verb, from, 0);
	}

	@Nullable NounPhrase of(int verb, int from, int depth) {
		int floor = this.clauses.floor(verb, from);
		int at = this.auxiliaries.before(verb, floor);
		if (this.auxiliaries.isPassive(verb) || depth > DEEPEST) {
			return null;
		}
		if (isInverted(verb)) {
			return this.phrases.startingAt(verb + 1, Cues.nextQuotation(this.sentence, verb));
		}
		NounPhrase shown = this.phrases.recorded(verb, floor);
		shown = shown != null ? shown : quotedAs(verb);
		if (shown != null) {
			return shown;
		}
		SharedSubjects shared = new SharedSubjects(this.sentence, this);
		if (shared.isShared(verb, at)) {
			boolean near = this.sentence.token(at).isWord() || shared.isAfterAside(at, floor);
			NounPhrase main = near ? null : shared.ofMain(at, floor, depth);
			return main != null ? main : shared.ofNearest(verb, at + 1, floor, depth);
		}
		return endingAt(new AdverbialsBefore(this.sentence).before(at, floor), floor);
	}

	/** “…,” said Smith */
	private boolean isInverted(int verb) {
		int before = this.sentence.token(verb - 1).is(",") ? verb - 2 : verb - 1;
		boolean named = this.phrases.isNominal(verb + 1) || this.sentence.token(verb + 1).is(WordClass.ARTICLE);
		return before >= 0 && this.sentence.token(before).isQuotation() && named
				&& this.sentence.token(verb).takes(Frame.QUOTE) && !this.sentence.token(verb).lower().endsWith("ing");
	}

	/** "The Post quoted Smith as saying": who says it is Smith. */
	private @Nullable NounPhrase quotedAs(int verb) {
		if (this.sentence.token(verb).is(WordClass.QUOTED)) {
			for (int as = verb + 2; as < Math.min(this.sentence.size(), verb + NEAR); as++) {
				if (this.sentence.token(as).is("as") && this.sentence.token(as + 1).is("saying")) {
					return this.phrases.startingAt(verb + 1, as);
				}
			}
		}
		return null;
	}

	private @Nullable NounPhrase endingAt(int at, int floor) {
		if (at < floor) {
			return null;
		}
		Token token = this.sentence.token(at);
		if (at > floor && (token.is("who") || token.is("which")
				|| (token.is("that") && this.sentence.tag(at - 1) == Tag.NOUN))) {
			return new NounPhrase(this.sentence, at, at, at + 1);
		}
		if (token.is(",") && this.sentence.token(at - 1).is(")")) {
			return endingAt(at - 1, floor);
		}
		if (token.is(")") || this.clauses.isDash(at)) {
			int open = this.clauses.opening(at, floor);
			NounPhrase before = open <= floor ? null : endingAt(open - 1, floor);
			return before == null ? null : before.until(at + (this.clauses.isDash(at) ? 0 : 1));
		}
		NounPhrase those = new ThoseAsked(this.sentence, this.phrases).endingAt(at, floor);
		if (those != null) {
			return those;
		}
		Appositions appositions = new Appositions(this.sentence);
		NounPhrase beside = token.is(",") ? appositions.acrossCommas(at, floor)
				: appositions.afterPlace(this.phrases.endingAt(at, floor), floor);
		return beside != null ? ofRelative(beside, floor) : clauseInitial(at, floor);
	}

	/**
	 * "The body overseeing the ferry said": the noun beside the verb is only its object.
	 */
	private @Nullable NounPhrase ofParticiple(NounPhrase object, int floor) {
		int verb = object.from() - 1;
		boolean participle = verb > floor && this.sentence.tag(verb) == Tag.VERB
				&& this.sentence.token(verb).lower().endsWith("ing") && this.sentence.tag(verb - 1) == Tag.NOUN;
		NounPhrase subject = participle ? this.phrases.endingAt(verb - 1, floor) : null;
		return subject == null || subject.from() > floor ? null : subject.until(object.to());
	}

	/**
	 * "The man who drew the flyers said": the noun beside the verb is only its object.
	 */
	private NounPhrase ofRelative(NounPhrase object, int floor) {
		NounPhrase doer = ofParticiple(object, floor);
		doer = doer != null ? doer : this.described.subjectBefore(object, floor);
		if (doer != null) {
			return doer;
		}
		int verb = object.from() - 1;
		int who = this.sentence.tag(verb) == Tag.VERB ? this.auxiliaries.before(verb, floor) : floor;
		if (who <= floor || !this.sentence.token(who).is("who") || this.sentence.token(who - 1).is(",")) {
			return object;
		}
		int last = this.sentence.token(who - 1).is(")") ? this.clauses.opening(who - 1, floor) - 1 : who - 1;
		NounPhrase subject = last < floor ? null : this.phrases.endingAt(last, floor);
		return subject == null ? object : subject.until(object.to());
	}

	/** The phrase that a relative pronoun at this place stands for. */
	public static @Nullable NounPhrase antecedent(Sentence sentence, int relative, int floor) {
		int last = beforeMarks(sentence, relative - 1, floor);
		int earlier = last;
		while (earlier > floor && Cues.isSetting(sentence.token(earlier).lower())) {
			earlier = beforeMarks(sentence, earlier - 1, floor);
		}
		NounPhrases phrases = new NounPhrases(sentence);
		NounPhrase person = earlier < floor ? null : phrases.endingAt(earlier, floor);
		if (person != null && !sentence.token(relative).is("that") && isThing(person.headToken())
				&& person.head() < earlier && !isMany(person)) {
			int from = phrases.simpleFrom(earlier, floor);
			boolean part = sentence.token(from - 1).is("of") && sentence.token(from - 2).isCapitalized();
			int first = part ? phrases.simpleFrom(from - 2, floor) : from;
			person = from > earlier || first > from || isThing(sentence.token(earlier)) ? person
					: new NounPhrase(sentence, first, part ? from - 2 : earlier, earlier + 1);
		}
		return person != null || last < floor ? person : phrases.endingAt(last, floor);
	}

	/** "Six in ten voters", "a handful of voters" */
	private static boolean isMany(NounPhrase phrase) {
		return phrase.headToken().is(WordClass.COLLECTION) || phrase.headToken().is(WordClass.UNTOLD)
				|| phrase.sentence().tag(phrase.head()) == Tag.NUM;
	}

	private static boolean isThing(Token noun) {
		return !noun.isCapitalized() && !Lexicon.isRole(noun.lower()) && !Lexicon.isOrganization(noun.lower());
	}

	private static int beforeMarks(Sentence sentence, int at, int floor) {
		int last = at;
		while (last > floor && (sentence.token(last).is(",") || sentence.tag(last) == Tag.ADP)) {
			last--;
		}
		int open = sentence.token(last).is(")") ? new Clauses(sentence).opening(last, floor) : floor;
		return open > floor ? open - 1 : last;
	}

	/** "Initial reports said": right before another verb it is none itself. */
	private boolean isNounBeforeVerb(NounPhrase first, int at) {
		Token noun = this.sentence.token(at);
		return first.to() == at && noun.verb().isOne() && noun.lower().endsWith("s");
	}

	/** "One man who asked not to be named said": the phrase that begins the clause. */
	private @Nullable NounPhrase clauseInitial(int at, int floor) {
		if (at < floor || !this.sentence.token(at).isWord()) {
			return null;
		}
		NounPhrase first = this.phrases.startingAt(this.clauses.startBefore(at, floor), at + 1);
		if (first != null && first.isPronoun() && first.to() <= at) {
			return Pronoun.isRelative(first.headToken().lower()) ? first : null;
		}
		if (first != null && isNounBeforeVerb(first, at)) {
			return new NounPhrase(this.sentence, first.from(), at, at + 1);
		}
		return first == null ? null : first.until(Math.max(first.to(), at + 1));
	}

}
