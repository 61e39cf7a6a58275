package org.ontherecord.attribution.english.quoted;

import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.text.Quotation;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Token;

/**
 * Where a quotation, or its part in one paragraph, stands.
 *
 * @param index of its token in the sentence
 */
public record QuotationPlace(Quotation quotation, Sentence sentence, int index) {

	Token token(int offset) {
		return this.sentence.token(this.index + offset);
	}

	/** Whether the quoted words end as words before a cue do: “…,” or “…?”. */
	boolean endsBeforeCue() {
		boolean ends = ",?!—–-…".indexOf(this.quotation.finalCharacter()) >= 0 || token(1).is(",") || token(1).is("—")
				|| this.index == 0;
		return ends && !AsideClause.quotes(this);
	}

	/** Whole sentences beside a cue are hardly ever somebody else's. */
	Attribution.Confidence trust() {
		return this.quotation.type() == Attribution.Type.DIRECT ? Attribution.Confidence.HIGH
				: Attribution.Confidence.MEDIUM;
	}

	/** The first token after the quotation that is no comma or dash. */
	int next() {
		int next = this.index + 1;
		while (",—–―-".indexOf(this.sentence.token(next).text()) >= 0 && next < this.sentence.size()) {
			next++;
		}
		return next;
	}

}
