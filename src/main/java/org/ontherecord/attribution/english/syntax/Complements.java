package org.ontherecord.attribution.english.syntax;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.Words;

/**
 * What follows a noun and belongs to it: "of the House", ", a Republican from Ohio", ",
 * who resigned in May".
 */
final class Complements {

	private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "from", "with", "on", "close", "familiar",
			"to", "who", "whose", "and");

	private static final Set<String> APPOSITIONS = Set.of("a", "an", "the", "who", "whose", "one", "his", "her",
			"their", "its", "now", "then", "both", "another", "jr.", "sr.");

	private final Sentence sentence;

	private final NounPhrases phrases;

	private final int ceiling;

	Complements(Sentence sentence, NounPhrases phrases, int ceiling) {
		this.sentence = sentence;
		this.phrases = phrases;
		this.ceiling = ceiling;
	}

	NounPhrase extend(NounPhrase core) {
		int to = bracket(linked(bracket(core.to())));
		while (to < this.ceiling && this.sentence.token(to).is(",")) {
			int next = apposition(to + 1);
			if (next < 0) {
				break;
			}
			to = next;
		}
		return core.until(to);
	}

	/** "(R-Ohio)" */
	private int bracket(int from) {
		if (from < this.ceiling && this.sentence.token(from).is("(")) {
			for (int i = from + 1; i < Math.min(from + 8, this.ceiling); i++) {
				if (this.sentence.token(i).is(")")) {
					return i + 1;
				}
			}
		}
		return from;
	}

	private int linked(int from) {
		int to = from;
		while (to < this.ceiling && (LINKS.contains(this.sentence.token(to).lower()) || isParticiple(to))) {
			if (this.sentence.token(to).lower().startsWith("who") || isParticiple(to)) {
				return clauseEnd(to);
			}
			int next = to + 1;
			while (LINKS.contains(this.sentence.token(next).lower())) {
				next++;
			}
			Integer end = plain(next);
			if (end == null || Words.isOccasion(this.sentence.token(end - 1).lower())
					|| Words.isOccasion(this.sentence.token(next).lower())) {
				return to;
			}
			to = end;
		}
		return to;
	}

	/** "one official briefed on the talks" */
	private boolean isParticiple(int index) {
		String word = this.sentence.token(index).lower();
		return this.sentence.tag(index) == Tag.VERB && (word.endsWith("ed") || word.endsWith("ing"))
				&& !Words.reports(word, "quote") && Words.isRole(this.sentence.token(index - 1).lower());
	}

	private @Nullable Integer plain(int from) {
		int to = from;
		while (to < this.ceiling && !this.sentence.token(to).isQuotation() && this.sentence.token(to).isWord()
				&& !LINKS.contains(this.sentence.token(to).lower()) && !this.sentence.tag(to).isVerb()
				&& this.sentence.tag(to) != Tag.SCONJ && this.sentence.tag(to) != Tag.ADP) {
			to++;
		}
		return to > from ? to : null;
	}

	/** Where the apposition that begins here ends, or -1 if none does. */
	private int apposition(int from) {
		Token first = this.sentence.token(from);
		boolean party = first.text().matches("[RDI]-\\p{Lu}.*") || first.text().matches("\\d{1,2}");
		boolean opens = party || APPOSITIONS.contains(first.lower()) || Words.isRole(first.lower())
				|| first.is("former") || first.is("president") || Words.isTitle(first.lower());
		if (!opens) {
			return -1;
		}
		int end = party ? from + 1 : clauseEnd(from);
		return party || first.lower().startsWith("who") || !hasFiniteVerb(from, end) ? end : -1;
	}

	/**
	 * "According to Smith, the two sides agreed": a clause of its own is no apposition.
	 */
	private boolean hasFiniteVerb(int from, int end) {
		for (int i = from; i < end; i++) {
			Tag tag = this.sentence.tag(i);
			if (this.sentence.token(i).lower().startsWith("who")) {
				return false;
			}
			if (tag == Tag.AUX || (tag == Tag.VERB && this.sentence.tag(i + 1) == Tag.SCONJ) || (tag == Tag.VERB
					&& !this.sentence.token(i).lower().endsWith("ing") && this.sentence.tag(i + 1) != Tag.ADP)) {
				return true;
			}
		}
		return false;
	}

	private int clauseEnd(int from) {
		int to = from;
		while (to < this.ceiling && !this.sentence.token(to).isQuotation()
				&& ",;:.—–".indexOf(this.sentence.token(to).text()) < 0) {
			to++;
		}
		return to;
	}

}
