package org.ontherecord.attribution.english.text;

import java.util.List;

/**
 * Mends what the part-of-speech model gets wrong in news: "Democratic pollster Peter
 * Smith said", "Smith notes".
 */
final class Corrections {

	private final List<Token> tokens;

	private final String[] tags;

	Corrections(List<Token> tokens, String[] tags) {
		this.tokens = tokens;
		this.tags = tags;
	}

	String[] apply() {
		for (int i = 0; i < this.tags.length; i++) {
			String word = this.tokens.get(i).lower();
			if (this.tags[i].equals("PUNCT") && this.tokens.get(i).isWord()) {
				this.tags[i] = word.indexOf('-') > 0 && !Words.isRole(word.substring(word.lastIndexOf('-') + 1)) ? "ADJ"
						: "NOUN";
			}
			else if (Words.isOrganization(word) && !Words.reports(word) && isNoNominal(this.tags[i])) {
				this.tags[i] = "NOUN";
			}
			else if (Words.isOrganization(word) && this.tags[i].equals("VERB") && i + 1 < this.tags.length
					&& Words.isRole(this.tokens.get(i + 1).lower())) {
				this.tags[i] = "NOUN";
			}
			else if (Words.isRole(word) && !Words.reports(word) && isNoNominal(this.tags[i])) {
				this.tags[i] = "NOUN";
			}
			else if (this.tags[i].startsWith("NOUN") && Words.reports(word, "quote") && isPredicate(i)) {
				this.tags[i] = "VERB";
			}
		}
		for (int i = 1; i + 1 < this.tags.length; i++) {
			boolean article = this.tokens.get(i - 1).is("the") || this.tokens.get(i - 1).is("a")
					|| this.tokens.get(i - 1).is("an");
			if (article && this.tags[i].equals("VERB")
					&& (this.tags[i + 1].equals("VERB") || this.tags[i + 1].equals("AUX"))) {
				this.tags[i] = "NOUN";
			}
		}
		return this.tags;
	}

	private static boolean isNoNominal(String tag) {
		return tag.equals("VERB") || tag.equals("ADP") || tag.equals("ADV") || tag.equals("X") || tag.equals("INTJ");
	}

	/** A name or pronoun before, and no noun after. */
	private boolean isPredicate(int index) {
		if (index == 0) {
			return false;
		}
		Token before = this.tokens.get(index - 1);
		boolean subject = (this.tags[index - 1].equals("PROPN") && !before.isPossessive())
				|| Pronoun.of(before.lower()) == Pronoun.HE || Pronoun.of(before.lower()) == Pronoun.SHE;
		if (!subject || index + 1 >= this.tags.length) {
			return subject;
		}
		Token after = this.tokens.get(index + 1);
		return !after.isWord() || after.is("that") || this.tags[index + 1].equals("DET")
				|| this.tags[index + 1].equals("PRON");
	}

}
