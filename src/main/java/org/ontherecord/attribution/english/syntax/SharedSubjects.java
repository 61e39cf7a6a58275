package org.ontherecord.attribution.english.syntax;

import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Verbs without a subject of their own: "and called", ", adding", "went on to say".
 */
final class SharedSubjects {

	/** So many verbs away a subject is still shared. */
	private static final int NEAR = 6;

	private final Sentence sentence;

	private final Subjects subjects;

	SharedSubjects(Sentence sentence, Subjects subjects) {
		this.sentence = sentence;
		this.subjects = subjects;
	}

	/**
	 * "… and called", "…, adding", "went on to say": the subject is that of the verb
	 * before.
	 */
	boolean isShared(int verb, int at) {
		Token before = this.sentence.token(at);
		Tag tag = this.sentence.tag(at);
		if (before.is("and") || before.is("or") || before.is("but") || before.is("to") || before.is("then")) {
			return true;
		}
		boolean participle = this.sentence.token(verb).lower().endsWith("ing") && at == verb - 1 && !isItsOwn(at);
		return participle && (!before.isWord() || tag == Tag.ADP || tag == Tag.SCONJ
				|| (!before.isCapitalized() && !Lexicon.isRole(before.lower()) && tag == Tag.NOUN)
				|| Lexicon.isOccasion(before.lower()));
	}

	/** ", with a local paper calling it": the phrase behind "with" is the subject. */
	private boolean isItsOwn(int at) {
		int first = at;
		while (first > 0 && first > at - NEAR && this.sentence.token(first).isWord()
				&& !this.sentence.tag(first).isVerb() && !this.sentence.token(first).is("with")) {
			first--;
		}
		return first > 0 && first < at && this.sentence.token(first).is("with")
				&& this.sentence.token(first - 1).is(",");
	}

	/** "Smith spoke where protesters had gathered, chanting": it is they who chant. */
	boolean isAfterAside(int at, int floor) {
		for (int i = at - 1; i > floor && (this.sentence.token(i).isWord() || this.sentence.tag(i) == Tag.SYM); i--) {
			if (this.sentence.token(i).is(WordClass.ASIDE_OPENER)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "Smith defended the plan that Jones wrote, saying": the clause that carries the
	 * sentence.
	 */
	@Nullable NounPhrase ofMain(int at, int floor, int depth) {
		int turns = 0;
		for (int i = floor + 1; i < at && turns < NEAR; i++) {
			Tag tag = this.sentence.tag(i);
			boolean finite = tag.isVerb() && !this.sentence.token(i).lower().endsWith("ing");
			turns += finite ? 1 : 0;
			NounPhrase subject = finite ? this.subjects.of(i, floor, depth + 1) : null;
			if (subject != null && !Pronoun.isRelative(subject.headToken().lower()) && !isSubordinate(subject, floor)) {
				return subject;
			}
		}
		return null;
	}

	/** "Launched an ad buy and announced": what is joined has the same tense. */
	private boolean differs(int before, int verb) {
		return this.sentence.tag(before) == Tag.VERB && isPast(verb) && !isPast(before)
				&& !this.sentence.token(before).lower().endsWith("ing")
				&& !this.sentence.token(before).lower().endsWith("en");
	}

	private boolean isPast(int index) {
		return this.sentence.token(index).lower().endsWith("ed") || this.sentence.token(index).is(WordClass.PAST);
	}

	private boolean isSubordinate(NounPhrase subject, int floor) {
		int before = subject.from() - 1;
		return before >= floor && (this.sentence.tag(before) == Tag.SCONJ || this.sentence.tag(before) == Tag.ADP
				|| this.sentence.token(before).is("when") || this.sentence.token(before).is("that"));
	}

	@Nullable NounPhrase ofNearest(int verb, int at, int floor, int depth) {
		boolean joint = this.sentence.token(at - 1).is(WordClass.JOINT);
		NounPhrase alike = joint ? ofNearest((i) -> !differs(i, verb), at, floor, depth) : null;
		NounPhrase nearest = alike != null ? alike : ofNearest((i) -> true, at, floor, depth);
		boolean parted = joint && this.sentence.token(at - 2).is(",") && nearest != null && isObject(nearest, floor);
		NounPhrase main = parted ? ofMain(at - 2, floor, depth) : null;
		return main != null ? main : nearest;
	}

	/** "Welcomed that Smith had gone, but doubted": Smith is in what was welcomed. */
	private boolean isObject(NounPhrase subject, int floor) {
		int before = subject.from() - 1;
		return before > floor && (this.sentence.tag(before) == Tag.VERB || this.sentence.token(before).is("that"));
	}

	/** "Violations carried out by Smith" */
	private boolean isReduced(int verb) {
		int by = this.sentence.token(verb + 1).is("by") ? verb + 1 : verb + 2;
		boolean agent = this.sentence.token(by).is("by") && !this.sentence.token(by + 1).lower().endsWith("ing");
		return agent && this.sentence.tag(verb - 1) == Tag.NOUN && this.sentence.token(verb).lower().endsWith("ed");
	}

	private @Nullable NounPhrase ofNearest(IntPredicate may, int at, int floor, int depth) {
		int turns = 0;
		for (int i = at - 1; i >= floor && turns < NEAR; i--) {
			Tag tag = this.sentence.tag(i);
			if (tag.isVerb() && may.test(i) && !isReduced(i)) {
				turns++;
				NounPhrase subject = this.subjects.of(i, floor, depth + 1);
				if (subject != null) {
					return subject;
				}
			}
		}
		return null;
	}

}
