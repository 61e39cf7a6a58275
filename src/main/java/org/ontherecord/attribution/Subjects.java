package org.ontherecord.attribution;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb: next to it, across its apposition or relative clause, or
 * shared with the verb before it.
 */
final class Subjects {

	private static final Set<String> BE = Set.of("is", "was", "are", "were", "be", "been", "being", "'s", "gets",
			"got");

	private static final Set<String> OPENERS = Set.of("who", "whose", "whom", "which", "a", "an", "the", "one", "now",
			"then", "former", "himself", "herself", "along", "speaking", "citing", "like", "both");

	private final Sentence sentence;

	private final NounPhrases phrases;

	Subjects(Sentence sentence) {
		this.sentence = sentence;
		this.phrases = new NounPhrases(sentence);
	}

	@Nullable NounPhrase of(int verb, int floor) {
		int at = beforeAuxiliaries(verb, floor);
		if (isPassive(verb, at)) {
			return null;
		}
		if (isShared(verb, at)) {
			return ofVerbBefore(at + 1, floor);
		}
		String word = this.sentence.token(at).lower();
		if (at >= floor && (word.equals("who") || word.equals("which") || word.equals("that"))) {
			return antecedent(at, floor);
		}
		NounPhrase beside = at >= floor && this.sentence.token(at).is(",") ? acrossCommas(at, floor)
				: this.phrases.endingAt(at, floor);
		return beside != null ? beside : clauseInitial(at, floor);
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
		return tag.startsWith("AUX") || tag.equals("ADV") || tag.equals("PART") && !word.equals("to")
				|| word.endsWith("ly") || word.equals("also") || word.equals("not") || word.equals("never");
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
		boolean participle = this.sentence.token(verb).lower().endsWith("ing") && at == verb - 1;
		return before.is("and") || before.is("or") || before.is("but") || before.is("to") || (participle
				&& (!before.isWord() || this.sentence.tag(at).equals("ADP") || this.sentence.tag(at).equals("SCONJ")));
	}

	private @Nullable NounPhrase ofVerbBefore(int at, int floor) {
		for (int i = at - 1; i >= floor; i--) {
			if (this.sentence.tag(i).startsWith("VERB") || this.sentence.tag(i).startsWith("AUX")) {
				NounPhrase subject = of(i, floor);
				if (subject != null) {
					return subject;
				}
			}
		}
		return null;
	}

	private @Nullable NounPhrase antecedent(int relative, int floor) {
		int last = this.sentence.token(relative - 1).is(",") ? relative - 2 : relative - 1;
		return last < floor ? null : this.phrases.endingAt(last, floor);
	}

	/** "Smith, the mayor of Dayton, Ohio, said": back to the first of the phrases. */
	private @Nullable NounPhrase acrossCommas(int comma, int floor) {
		NounPhrase found = null;
		int end = comma;
		for (int i = comma - 1; i > floor; i--) {
			if (this.sentence.token(i).is(",") && opensApposition(i + 1, end)) {
				NounPhrase phrase = this.phrases.endingAt(i - 1, floor);
				if (phrase == null || isSetting(phrase, floor)) {
					continue;
				}
				found = phrase.until(comma);
				end = i;
			}
		}
		return found;
	}

	private boolean opensApposition(int from, int end) {
		Token first = this.sentence.token(from);
		String tag = this.sentence.tag(from);
		return OPENERS.contains(first.lower()) || first.isCapitalized() || tag.equals("NUM") || tag.equals("NOUN")
				|| tag.equals("ADJ") || (tag.equals("VERB") && end - from > 1) || tag.equals("DET")
				|| tag.equals("PRON");
	}

	private boolean isSetting(NounPhrase phrase, int floor) {
		if (Words.isOccasion(phrase.headToken().lower())) {
			return true;
		}
		return phrase.from() > floor && (this.sentence.tag(phrase.from() - 1).equals("ADP")
				|| this.sentence.tag(phrase.from() - 1).equals("SCONJ")
				|| this.sentence.tag(phrase.from() - 1).equals("VERB"));
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
