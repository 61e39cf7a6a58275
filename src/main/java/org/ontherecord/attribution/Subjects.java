package org.ontherecord.attribution;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb: next to it, across its apposition or relative clause, or
 * shared with the verb before it.
 */
final class Subjects {

	private static final Set<String> BE = Set.of("is", "was", "are", "were", "be", "been", "being", "gets", "got",
			"isn't", "wasn't", "aren't", "weren't");

	private static final Set<String> OPENERS = Set.of("who", "whose", "whom", "which", "a", "an", "the", "one", "now",
			"then", "former", "himself", "herself", "along", "speaking", "citing", "like", "both", "of", "in", "on",
			"at", "for", "from", "with", "after", "during");

	private final Sentence sentence;

	private final NounPhrases phrases;

	Subjects(Sentence sentence) {
		this.sentence = sentence;
		this.phrases = new NounPhrases(sentence);
	}

	@Nullable NounPhrase of(int verb, int from) {
		return of(verb, from, 0);
	}

	private @Nullable NounPhrase of(int verb, int from, int depth) {
		int floor = floor(verb, from);
		int at = beforeAuxiliaries(verb, floor);
		if (isPassive(verb, at) || depth > 8) {
			return null;
		}
		if (isInverted(verb)) {
			return this.phrases.startingAt(verb + 1, Cues.nextQuotation(this.sentence, verb));
		}
		if (isShared(verb, at)) {
			boolean afterComma = !this.sentence.token(at).isWord();
			NounPhrase main = afterComma ? ofMainVerb(at, floor, depth) : null;
			return main != null ? main : ofVerbBefore(at + 1, floor, depth);
		}
		return endingAt(beforeSetting(at, floor), floor);
	}

	/** “…,” said Smith */
	private boolean isInverted(int verb) {
		int before = this.sentence.token(verb - 1).is(",") ? verb - 2 : verb - 1;
		return before >= 0 && this.sentence.token(before).isQuotation() && this.phrases.isNominal(verb + 1)
				&& Words.reports(this.sentence.token(verb).lower(), "quote")
				&& !this.sentence.token(verb).lower().endsWith("ing");
	}

	/** A colon, semicolon or lone dash parts the clause from what stands before. */
	private int floor(int verb, int from) {
		for (int i = verb - 1; i >= from; i--) {
			String text = this.sentence.token(i).text();
			if (text.equals(":") || text.equals(";") || (isDash(i) && !isPaired(i, from, verb))) {
				return i + 1;
			}
		}
		return from;
	}

	private boolean isDash(int index) {
		return isDash(this.sentence, index);
	}

	static boolean isDash(Sentence sentence, int index) {
		String text = sentence.token(index).text();
		return text.equals("—") || text.equals("–") || text.equals("―") || text.startsWith("--") || text.equals("-");
	}

	private boolean isPaired(int dash, int from, int verb) {
		int dashes = 0;
		for (int i = from; i < verb; i++) {
			dashes += isDash(i) ? 1 : 0;
		}
		return dashes > 1;
	}

	private @Nullable NounPhrase endingAt(int at, int floor) {
		if (at < floor) {
			return null;
		}
		Token token = this.sentence.token(at);
		if (at > floor && (token.is("who") || token.is("which")
				|| (token.is("that") && this.sentence.tag(at - 1).startsWith("NOUN")))) {
			return new NounPhrase(this.sentence, at, at, at + 1);
		}
		if (token.is(")") || isDash(at)) {
			int open = opening(at, floor);
			NounPhrase before = open <= floor ? null : endingAt(open - 1, floor);
			return before == null ? null : before.until(at + (isDash(at) ? 0 : 1));
		}
		NounPhrase beside = token.is(",") ? acrossCommas(at, floor)
				: afterPlace(this.phrases.endingAt(at, floor), floor);
		return beside != null ? beside : clauseInitial(at, floor);
	}

	/**
	 * "Smith of Dayton, Ohio said", "Smith, the mayor said": the second comma was
	 * forgotten.
	 */
	private @Nullable NounPhrase afterPlace(@Nullable NounPhrase phrase, int floor) {
		if (phrase == null || phrase.from() - 1 <= floor || !this.sentence.token(phrase.from() - 1).is(",")
				|| !(Words.isPlace(phrase.headToken().text())
						|| (this.sentence.token(phrase.from()).is("the") && Words.isRole(phrase.headToken().lower())
								&& this.sentence.tag(phrase.from() - 2).equals("PROPN")))) {
			return phrase;
		}
		NounPhrase before = this.phrases.endingAt(phrase.from() - 2, floor);
		return before == null || isSetting(before, floor) ? phrase : before.until(phrase.to());
	}

	private int opening(int close, int floor) {
		boolean dash = isDash(close);
		for (int i = close - 1; i > floor; i--) {
			if (dash ? isDash(i) : this.sentence.token(i).is("(")) {
				return i;
			}
		}
		return floor;
	}

	private int beforeAuxiliaries(int verb, int floor) {
		int at = verb - 1;
		while (at >= floor && isAuxiliary(at)) {
			at--;
		}
		return at;
	}

	private boolean isAuxiliary(int index) {
		String tag = this.sentence.tag(index);
		String word = this.sentence.token(index).lower();
		return !Pronouns.isSubject(word)
				&& (tag.startsWith("AUX") || tag.equals("ADV") || tag.equals("PART") && !word.equals("to")
						|| word.endsWith("ly") || word.equals("also") || word.equals("not") || word.equals("never")
						|| word.equals("had") || word.equals("has") || word.equals("have"));
	}

	/**
	 * "Smith in a statement said", "Smith has in the past described": the setting is
	 * stepped over.
	 */
	private int beforeSetting(int at, int floor) {
		int last = at;
		for (int turn = 0; turn < 3; turn++) {
			int end = this.sentence.token(last).is(",") ? last - 1 : last;
			int from = settingFrom(end, floor);
			boolean enclosed = from > floor && this.sentence.token(from - 1).is(",");
			if (from <= floor || (end < last && !enclosed)) {
				return last;
			}
			last = enclosed && end < last ? from - 2 : from - 1;
			while (last > floor && isAuxiliary(last)) {
				last--;
			}
		}
		return last;
	}

	/** Where a phrase of time or place that ends here begins, or -1. */
	private int settingFrom(int end, int floor) {
		Token token = this.sentence.token(end);
		int from = this.phrases.simpleFrom(end, floor);
		boolean occasion = Words.isOccasion(token.lower())
				|| (from <= end && end > from && Words.isOccasion(this.sentence.token(end - 1).lower()));
		if (!occasion || from > end) {
			return -1;
		}
		boolean linked = from > floor && this.sentence.tag(from - 1).equals("ADP");
		boolean day = token.isCapitalized() && from == end;
		return linked ? from - 1 : day ? end : -1;
	}

	boolean isPassive(int verb) {
		return isPassive(verb, beforeAuxiliaries(verb, 0));
	}

	private boolean isPassive(int verb, int at) {
		String form = this.sentence.token(verb).lower();
		if (form.endsWith("ing")) {
			return false;
		}
		for (int i = at + 1; i < verb; i++) {
			if (BE.contains(this.sentence.token(i).lower())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "… and called", "…, adding", "went on to say": the subject is that of the verb
	 * before.
	 */
	private boolean isShared(int verb, int at) {
		Token before = this.sentence.token(at);
		String tag = this.sentence.tag(at);
		if (before.is("and") || before.is("or") || before.is("but") || before.is("to") || before.is("then")) {
			return true;
		}
		boolean participle = this.sentence.token(verb).lower().endsWith("ing") && at == verb - 1;
		return participle && (!before.isWord() || tag.equals("ADP") || tag.equals("SCONJ")
				|| (!before.isCapitalized() && !Words.isRole(before.lower()) && tag.startsWith("NOUN"))
				|| Words.isOccasion(before.lower()));
	}

	/**
	 * "Smith defended the plan that Jones wrote, saying": the clause that carries the
	 * sentence.
	 */
	private @Nullable NounPhrase ofMainVerb(int at, int floor, int depth) {
		for (int i = floor + 1; i < at; i++) {
			String tag = this.sentence.tag(i);
			boolean finite = (tag.startsWith("VERB") || tag.startsWith("AUX"))
					&& !this.sentence.token(i).lower().endsWith("ing");
			NounPhrase subject = finite ? of(i, floor, depth + 1) : null;
			if (subject != null && !Pronouns.isRelative(subject.headToken().lower())
					&& !isSubordinate(subject, floor)) {
				return subject;
			}
		}
		return null;
	}

	private boolean isSubordinate(NounPhrase subject, int floor) {
		int before = subject.from() - 1;
		return before >= floor && (this.sentence.tag(before).equals("SCONJ") || this.sentence.tag(before).equals("ADP")
				|| this.sentence.token(before).is("when") || this.sentence.token(before).is("that"));
	}

	private @Nullable NounPhrase ofVerbBefore(int at, int floor, int depth) {
		for (int i = at - 1; i >= floor; i--) {
			String tag = this.sentence.tag(i);
			if (tag.startsWith("VERB") || tag.startsWith("AUX")) {
				NounPhrase subject = of(i, floor, depth + 1);
				if (subject != null) {
					return subject;
				}
			}
		}
		return null;
	}

	/** The phrase that a relative pronoun at this place stands for. */
	static @Nullable NounPhrase antecedent(Sentence sentence, int relative, int floor) {
		int last = relative - 1;
		while (last > floor && (sentence.token(last).is(",") || sentence.tag(last).equals("ADP"))) {
			last--;
		}
		return last < floor ? null : new NounPhrases(sentence).endingAt(last, floor);
	}

	/** "Smith, the mayor of Dayton, Ohio, said": back to the first of the phrases. */
	private @Nullable NounPhrase acrossCommas(int comma, int floor) {
		NounPhrase found = null;
		int end = comma;
		for (int i = comma - 1; i > floor && i > comma - 50; i--) {
			if (this.sentence.token(i).is(",") && opensApposition(i + 1, end)) {
				NounPhrase phrase = endingBefore(i, floor);
				if (phrase == null || isSetting(phrase, floor)) {
					continue;
				}
				found = phrase.until(comma);
				end = i;
			}
		}
		return found;
	}

	private @Nullable NounPhrase endingBefore(int comma, int floor) {
		if (this.sentence.token(comma - 1).is(")")) {
			int open = opening(comma - 1, floor);
			return open <= floor ? null : this.phrases.endingAt(open - 1, floor);
		}
		return this.phrases.endingAt(comma - 1, floor);
	}

	private boolean opensApposition(int from, int end) {
		Token first = this.sentence.token(from);
		String tag = this.sentence.tag(from);
		return OPENERS.contains(first.lower()) || first.isCapitalized() || tag.equals("NUM") || tag.equals("NOUN")
				|| tag.equals("ADJ") || tag.equals("ADV") || tag.equals("VERB") || tag.equals("DET")
				|| tag.equals("PRON");
	}

	private boolean isSetting(NounPhrase phrase, int floor) {
		String head = phrase.headToken().text();
		boolean place = phrase.from() == phrase.head() && (Words.isPlace(head) || head.matches("[A-HJ-Z][A-Z]"));
		if (place || Words.isOccasion(phrase.headToken().lower())) {
			return true;
		}
		if (phrase.from() <= floor) {
			return false;
		}
		if (this.sentence.token(phrase.from() - 1).is("as")) {
			return false;
		}
		String before = this.sentence.tag(phrase.from() - 1);
		return before.equals("ADP") || before.equals("VERB") || before.equals("AUX");
	}

	/** "One man who asked not to be named said": the phrase that begins the clause. */
	private @Nullable NounPhrase clauseInitial(int at, int floor) {
		if (at < floor || !this.sentence.token(at).isWord()) {
			return null;
		}
		NounPhrase first = this.phrases.startingAt(clauseStart(at, floor), at + 1);
		return first == null ? null : first.until(Math.max(first.to(), at + 1));
	}

	private int clauseStart(int at, int floor) {
		for (int i = at; i > floor; i--) {
			if (!this.sentence.token(i - 1).isWord()) {
				return i;
			}
		}
		return floor;
	}

}
