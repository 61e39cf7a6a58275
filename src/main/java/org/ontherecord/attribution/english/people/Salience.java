package org.ontherecord.attribution.english.people;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Gender;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;

/**
 * Which of the people named in a sentence a pronoun after them most likely means: its
 * subject before its objects, and owners of something last.
 */
final class Salience {

	private static final int SPEAKS = 0;

	private static final int SUBJECT = 1;

	private static final int FIRST = 2;

	private static final int NAMED = 3;

	private static final int BEHIND_PREPOSITION = 4;

	private static final int OWNER = 5;

	private static final int NONE = 9;

	private final Sentence sentence;

	private final List<Cast.Appearance> appearances;

	Salience(Sentence sentence, List<Cast.Appearance> appearances) {
		this.sentence = sentence;
		this.appearances = appearances;
	}

	/** The most salient person of that gender named before the offset. */
	Cast.@Nullable Appearance most(@Nullable Gender gender, int before) {
		Cast.Appearance best = null;
		int rank = NONE;
		int pronoun = pronoun(gender, before, true);
		int any = pronoun(gender, before, false);
		for (Cast.Appearance at : this.appearances) {
			Gender known = at.person() == null ? null : at.person().gender();
			int token = at.start() < before && (known == null || known == gender) ? tokenAt(at.start()) : -1;
			int here = token < 0 ? NONE : rank(at, token);
			if (here < rank && here <= least(at, pronoun, any)) {
				rank = here;
				best = at;
			}
		}
		return best;
	}

	/** Whether more than one person of that gender is named before the offset. */
	boolean several(@Nullable Gender gender, int before) {
		return this.appearances.stream()
			.filter((at) -> at.start() < before && !at.possessive() && at.person() != null)
			.map(Cast.Appearance::person)
			.filter((person) -> person != null && (person.gender() == null || person.gender() == gender))
			.distinct()
			.count() > 1;
	}

	/**
	 * Behind a pronoun ("the picture shows him with Smith") and beside one that is a
	 * subject itself only the sentence's own subject will do; so it will where nothing is
	 * known of somebody.
	 */
	private static int least(Cast.Appearance at, int pronoun, int any) {
		return at.person() == null || pronoun <= at.start() || (any <= at.start() && !at.possessive()) ? SUBJECT
				: pronoun == Integer.MAX_VALUE ? OWNER : FIRST;
	}

	/** A pronoun that is a subject carries an earlier person on. */
	boolean hasPronoun(@Nullable Gender gender, int before) {
		return pronoun(gender, before, true) < before;
	}

	private int pronoun(@Nullable Gender gender, int before, boolean subject) {
		return this.sentence.tokens().stream().filter((token) -> {
			Pronoun pronoun = Pronoun.of(token.lower());
			return pronoun != null && pronoun.gender() == gender && token.start() < before
					&& (subject ? Pronoun.isSubject(token.lower()) : Pronoun.isObject(token.lower()));
		}).mapToInt(Token::start).findFirst().orElse(Integer.MAX_VALUE);
	}

	private int rank(Cast.Appearance at, int token) {
		if (at.possessive()) {
			return OWNER;
		}
		if (token == 1 && this.sentence.token(0).is("for")) {
			return SPEAKS;
		}
		if (token > 0 && this.sentence.tag(token - 1) == Tag.ADP) {
			return BEHIND_PREPOSITION;
		}
		int verb = verb(at.end(), token);
		Tag tag = this.sentence.tag(verb);
		if (tag.isVerb()) {
			return this.sentence.token(verb).takes(Frame.QUOTE) ? SPEAKS : SUBJECT;
		}
		return token == 0 ? FIRST : NAMED;
	}

	/** Where the verb of a name would stand. */
	private int verb(int end, int token) {
		int verb = token;
		while (this.sentence.token(verb).start() < end && verb < this.sentence.size()) {
			verb++;
		}
		while (this.sentence.tag(verb) == Tag.ADV) {
			verb++;
		}
		return verb;
	}

	private int tokenAt(int offset) {
		for (int i = 0; i < this.sentence.size(); i++) {
			Token token = this.sentence.token(i);
			if (token.start() <= offset && offset < token.end()) {
				return token.isQuotation() ? -1 : i;
			}
		}
		return -1;
	}

}
