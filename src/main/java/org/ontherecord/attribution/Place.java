package org.ontherecord.attribution;

/**
 * Where a quotation, or its part in one paragraph, stands.
 *
 * @param index of its token in the sentence
 */
record Place(Quotation quotation, Sentence sentence, int index) {

	Token token(int offset) {
		return this.sentence.token(this.index + offset);
	}

	/** Whether the quoted words end as words before a cue do: “…,” or “…?”. */
	boolean endsBeforeCue() {
		return ",?!—–-…".indexOf(this.quotation.finalCharacter()) >= 0 || token(1).is(",") || token(1).is("—")
				|| this.index == 0;
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
