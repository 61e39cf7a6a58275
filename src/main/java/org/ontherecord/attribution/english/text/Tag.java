package org.ontherecord.attribution.english.text;

/**
 * A part of speech, by its name in Universal Dependencies. What is run together ("don't",
 * "he's") counts by its first part.
 */
public enum Tag {

	ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X;

	static Tag of(String name) {
		int plus = name.indexOf('+');
		return valueOf(plus < 0 ? name : name.substring(0, plus));
	}

	/** Whether it is a verb, be it an auxiliary. */
	public boolean isVerb() {
		return this == VERB || this == AUX;
	}

	/** Whether it is a noun, be it a name. */
	public boolean isNoun() {
		return this == NOUN || this == PROPN;
	}

}
