package org.ontherecord.attribution.english.syntax;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.ReportingVerb;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * What follows a noun and belongs to it: "of the House", ", a Republican from Ohio", ",
 * who resigned in May".
 */
final class Complements {

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
		while (to < this.ceiling && (this.sentence.token(to).is(WordClass.COMPLEMENT_LINK) || isParticiple(to))) {
			if (this.sentence.token(to).lower().startsWith("who") || isParticiple(to)) {
				return clauseEnd(to);
			}
			int next = to + 1;
			while (this.sentence.token(next).is(WordClass.COMPLEMENT_LINK)) {
				next++;
			}
			Integer end = plain(next);
			if (end == null || Lexicon.isOccasion(this.sentence.token(end - 1).lower())
					|| Lexicon.isOccasion(this.sentence.token(next).lower()) || isPublished(to, end)) {
				return to;
			}
			to = end;
		}
		return to;
	}

	/** "Researchers in the journal Tide": where they report is not who they are. */
	private boolean isPublished(int link, int end) {
		for (int i = link + 1; this.sentence.token(link).is("in") && i < end; i++) {
			if (this.sentence.token(i).is(WordClass.PUBLISHED)) {
				return true;
			}
		}
		return false;
	}

	/** "one official briefed on the talks" */
	private boolean isParticiple(int index) {
		String word = this.sentence.token(index).lower();
		Tag next = this.sentence.tag(index + 1);
		boolean object = next == Tag.DET || next == Tag.PRON || next == Tag.ADJ || next == Tag.NOUN || next == Tag.NUM;
		return this.sentence.tag(index) == Tag.VERB && ((word.endsWith("ed") && !object) || word.endsWith("ing"))
				&& !ReportingVerb.of(word).takes(Frame.QUOTE) && Lexicon.isRole(this.sentence.token(index - 1).lower());
	}

	private @Nullable Integer plain(int from) {
		int to = from;
		while (to < this.ceiling && !this.sentence.token(to).isQuotation() && this.sentence.token(to).isWord()
				&& !this.sentence.token(to).is(WordClass.COMPLEMENT_LINK) && !this.sentence.tag(to).isVerb()
				&& this.sentence.tag(to) != Tag.SCONJ && this.sentence.tag(to) != Tag.ADP) {
			to++;
		}
		return to > from ? to : null;
	}

	/** Where the apposition that begins here ends, or -1 if none does. */
	private int apposition(int from) {
		Token first = this.sentence.token(from);
		boolean party = first.text().matches("[RDI]-\\p{Lu}.*") || first.text().matches("\\d{1,2}");
		boolean opens = party || first.is(WordClass.APPOSITION) || Lexicon.isRole(first.lower()) || first.is("former")
				|| first.is("president") || Lexicon.isTitle(first.lower());
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
