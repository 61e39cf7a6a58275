package org.ontherecord.attribution;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which of the people named in a sentence a pronoun after them most likely means: its
 * subject before its objects, and owners of something last.
 */
final class Salience {

	private static final int NONE = 9;

	private final Sentence sentence;

	private final List<Cast.Appearance> appearances;

	Salience(Sentence sentence, List<Cast.Appearance> appearances) {
		this.sentence = sentence;
		this.appearances = appearances;
	}

	/** The most salient person of that gender named before the offset. */
	@Nullable Person person(@Nullable Gender gender, int before) {
		Person best = null;
		int rank = hasPronoun(gender, before) ? 1 : NONE;
		for (Cast.Appearance at : this.appearances) {
			Gender known = at.person().gender();
			int token = at.start() < before && (known == null || known == gender) ? tokenAt(at.start()) : -1;
			if (token >= 0 && rank(at, token) < rank) {
				rank = rank(at, token);
				best = at.person();
			}
		}
		return best;
	}

	/** A pronoun that is a subject carries an earlier person on. */
	boolean hasPronoun(@Nullable Gender gender, int before) {
		return this.sentence.tokens().stream().anyMatch((token) -> {
			Pronoun pronoun = Pronoun.of(token.lower());
			return pronoun != null && pronoun.gender() == gender && token.start() < before
					&& Pronouns.isSubject(token.lower());
		});
	}

	private int rank(Cast.Appearance at, int token) {
		if (at.possessive()) {
			return 4;
		}
		if (token > 0 && this.sentence.tag(token - 1).equals("ADP")) {
			return 3;
		}
		int next = token;
		while (this.sentence.token(next).start() < at.end() && next < this.sentence.size()) {
			next++;
		}
		while (this.sentence.tag(next).equals("ADV")) {
			next++;
		}
		String tag = this.sentence.tag(next);
		if (tag.startsWith("VERB") || tag.startsWith("AUX")) {
			return 0;
		}
		return token == 0 ? 1 : 2;
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
