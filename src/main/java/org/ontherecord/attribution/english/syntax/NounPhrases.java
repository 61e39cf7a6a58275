package org.ontherecord.attribution.english.syntax;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.ReportingVerb;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Reads noun phrases of a sentence by their parts of speech, from the left or from the
 * right.
 */
public final class NounPhrases {

	private final Sentence sentence;

	private final PhraseWords words;

	private final JointSubject joint;

	public NounPhrases(Sentence sentence) {
		this.sentence = sentence;
		this.words = new PhraseWords(sentence);
		this.joint = new JointSubject(sentence, this);
	}

	/** The phrase whose last word stands at this index, none of it before the floor. */
	public @Nullable NounPhrase endingAt(int last, int floor) {
		int from = simpleFrom(last, floor);
		if (from > last) {
			return null;
		}
		int colleagues = isCompanions(from, last) ? from - 1 : colleaguesBefore(from, floor);
		NounPhrase first = colleagues > floor ? endingAt(colleagues - 1, floor) : null;
		if (first != null) {
			return first.until(last + 1);
		}
		NounPhrase phrase = new NounPhrase(this.sentence, from, last, last + 1);
		int office = new OfficeNames(this.sentence).link(from - 1, last, floor);
		int link = office > floor ? office : linkBefore(from, floor);
		if (link > floor && isNominal(link - 1) && !isPersonal(link - 1)) {
			NounPhrase governing = endingAt(link - 1, floor);
			if (governing != null && !isOccasion(governing)) {
				return withoutBoth(listed(governing, floor), link).until(last + 1);
			}
		}
		return phrase;
	}

	/** The first token of the words that link this place to a noun before it, or -1. */
	private int linkBefore(int from, int floor) {
		int at = from - 1;
		if (at - 1 > floor && this.sentence.token(at).is("as") && this.sentence.token(at - 1).is("such")) {
			return at - 1;
		}
		if (at <= floor || !this.sentence.token(at).is(WordClass.NOUN_LINK)) {
			return this.joint.isAt(at, floor) ? at : -1;
		}
		String before = this.sentence.token(at - 1).lower();
		boolean longLink = before.equals("close") || before.equals("familiar") || before.equals("according")
				|| (this.sentence.tag(at - 1) == Tag.VERB
						&& (before.endsWith("ed") || before.endsWith("ing") || before.endsWith("en")));
		return longLink && !ReportingVerb.of(before).takes(Frame.QUOTE) ? at - 1 : at;
	}

	/** "Ana Ruiz of the Institute and her team" */
	private boolean isCompanions(int from, int last) {
		boolean plain = from == last || from + 1 == last && this.sentence.token(from).is(WordClass.POSSESSIVE);
		return plain && this.sentence.token(last).is(WordClass.COMPANIONS) && this.sentence.token(from - 1).is("and");
	}

	/** The "and" of "Ana Ruiz and colleagues at the Institute and the Trust", or -1. */
	private int colleaguesBefore(int from, int floor) {
		int at = from - 1;
		if (at <= floor || !this.sentence.token(at).is("and")) {
			return -1;
		}
		while (at > floor && !this.sentence.token(at).is("colleagues") && !this.sentence.tag(at).isVerb()) {
			at--;
		}
		boolean named = this.sentence.token(at).is("colleagues") && this.sentence.token(at + 1).is(WordClass.NOUN_LINK);
		return named && this.sentence.token(at - 1).is("and") && this.sentence.token(at - 2).isCapitalized() ? at - 1
				: -1;
	}

	/**
	 * "Berg, Holm and Sund": from the first of the names, where the clause begins with
	 * it.
	 */
	private NounPhrase listed(NounPhrase phrase, int floor) {
		NounPhrase first = phrase;
		while (first.from() - 2 >= floor && this.sentence.token(first.from() - 1).is(",") && isName(first.head())
				&& isName(first.from() - 2)) {
			int from = simpleFrom(first.from() - 2, floor);
			first = new NounPhrase(this.sentence, from, first.from() - 2, phrase.to());
		}
		return this.joint.opens(first.from(), floor) ? first : phrase;
	}

	/** "Both Berg and Holm" */
	private NounPhrase withoutBoth(NounPhrase phrase, int link) {
		boolean both = this.sentence.token(link).is("and") && this.sentence.token(phrase.from()).is("both")
				&& phrase.from() < phrase.head();
		return both ? new NounPhrase(this.sentence, phrase.from() + 1, phrase.head(), phrase.to()) : phrase;
	}

	private boolean isName(int index) {
		return this.sentence.token(index).isCapitalized() && this.sentence.tag(index) == Tag.PROPN;
	}

	private boolean isOccasion(NounPhrase phrase) {
		return Cues.isSetting(phrase.headToken().lower());
	}

	/** "Footage of Smith saying": who says it is Smith. */
	@Nullable NounPhrase recorded(int participle, int floor) {
		int from = this.sentence.token(participle).lower().endsWith("ing") ? simpleFrom(participle - 1, floor)
				: participle;
		boolean shown = from < participle && this.sentence.token(from - 1).is("of")
				&& this.sentence.token(from - 2).is(WordClass.RECORDING);
		return shown ? new NounPhrase(this.sentence, from, participle - 1, participle) : null;
	}

	/** Where the plain phrase that ends here begins; past its end if there is none. */
	int simpleFrom(int last, int floor) {
		if (!isNominal(last) || this.sentence.token(last).isPossessive()) {
			return last + 1;
		}
		if (isPersonal(last)) {
			return last;
		}
		int from = last;
		while (from > floor && this.words.isInside(from - 1) && !this.words.isDeterminer(from)
				&& !this.words.isAddressed(from)) {
			from--;
		}
		while (from < last && (!this.words.mayBegin(from) || this.words.isDay(from))) {
			from++;
		}
		return from;
	}

	/** Where the phrase of a possessor that ends here begins. */
	public int possessorFrom(int last) {
		int from = last;
		while (from > 0 && this.words.isInside(from - 1) && !this.words.isDeterminer(from)) {
			from--;
		}
		return from;
	}

	boolean isPersonal(int index) {
		return this.words.isPersonal(index);
	}

	boolean isNominal(int index) {
		Tag tag = this.sentence.tag(index);
		Token token = this.sentence.token(index);
		if (token.isQuotation() || !token.isWord()) {
			return token.is("%");
		}
		return tag.isNoun() || tag == Tag.PRON || tag == Tag.NUM || tag == Tag.X || (token.isCapitalized() && index > 0)
				|| (token.is(WordClass.UNTOLD) && (this.sentence.token(index + 1).is("of") || isBeforeCue(index + 1)))
				|| Lexicon.isRole(token.lower())
				|| (Lexicon.isOrganization(token.lower()) && this.sentence.token(index - 1).isPossessive())
				|| (tag == Tag.DET && !token.is(WordClass.ARTICLE)) || isPersonal(index);
	}

	/** "Most say", "many also said" */
	private boolean isBeforeCue(int index) {
		int verb = this.sentence.tag(index) == Tag.ADV ? index + 1 : index;
		Token cue = this.sentence.token(verb);
		return (cue.is(WordClass.CERTAIN_CUE) && !cue.lower().endsWith("ing")) || cue.is("say");
	}

	/** The phrase that begins at this index, with its complements and appositions. */
	public @Nullable NounPhrase startingAt(int from, int ceiling) {
		if (from >= ceiling) {
			return null;
		}
		if (isPersonal(from)) {
			return new NounPhrase(this.sentence, from, from, from + 1);
		}
		int to = from;
		while (to < ceiling && (this.words.isInside(to) || isNominal(to)) && !isPersonal(to)
				&& !(to > from && this.words.isDeterminer(to) && !this.sentence.token(to).is("all"))) {
			to++;
		}
		while (to > from && (!isNominal(to - 1) || this.sentence.token(to - 1).is("familiar"))) {
			to--;
		}
		to = withoutTime(from, to);
		return to == from ? null
				: new Complements(this.sentence, this, ceiling).extend(new NounPhrase(this.sentence, from, to - 1, to));
	}

	/** “said Smith Monday”: the day is no part of the name. */
	private int withoutTime(int from, int to) {
		int end = to;
		while (end > from + 1 && Lexicon.isOccasion(this.sentence.token(end - 1).lower())
				&& this.sentence.token(end - 2).isCapitalized()) {
			end--;
		}
		boolean late = end > from + 2 && Lexicon.isOccasion(this.sentence.token(end - 1).lower())
				&& this.sentence.token(end - 2).is(WordClass.NEAR_TIME);
		return late ? end - 2 : end;
	}

}
