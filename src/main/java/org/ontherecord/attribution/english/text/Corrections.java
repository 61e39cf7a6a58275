package org.ontherecord.attribution.english.text;

import java.util.List;

/**
 * Mends what the part-of-speech model gets wrong in news: "Democratic pollster Peter
 * Smith said", "Smith notes".
 */
final class Corrections {

	private static final int NEAR = 5;

	private final List<Token> tokens;

	private final Tag[] tags;

	Corrections(List<Token> tokens, Tag[] tags) {
		this.tokens = tokens;
		this.tags = tags;
	}

	Tag[] apply() {
		for (int i = 0; i < this.tags.length; i++) {
			this.tags[i] = corrected(i);
		}
		for (int i = 1; i + 1 < this.tags.length; i++) {
			if (this.tags[i] == Tag.VERB && this.tags[i + 1].isVerb() && isArticle(this.tokens.get(i - 1))) {
				this.tags[i] = Tag.NOUN;
			}
		}
		return this.tags;
	}

	private Tag corrected(int index) {
		String word = this.tokens.get(index).lower();
		Tag tag = this.tags[index];
		if (this.tokens.get(index).isHandle()) {
			return Tag.PROPN;
		}
		if (word.equals("of")) {
			return Tag.ADP;
		}
		if (tag == Tag.PUNCT && this.tokens.get(index).isWord()) {
			return isCompoundAdjective(word) ? Tag.ADJ : Tag.NOUN;
		}
		if (tag == Tag.ADJ && isCertainlyNoun(word) && isBeforeVerb(index) || isReportOf(index)) {
			return Tag.NOUN;
		}
		if (tag == Tag.ADJ && isNameBeforeCue(index)) {
			return Tag.PROPN;
		}
		if (tag == Tag.VERB && isOwned(index)) {
			return Tag.NOUN;
		}
		if (tag == Tag.SCONJ && word.equals("another")) {
			return Tag.PRON;
		}
		if (isNoNominal(tag) && (isCertainlyNoun(word) || isFirstOfCompound(index))) {
			return Tag.NOUN;
		}
		if (tag == Tag.NOUN
				&& (isOfMany(index) || isOnlyVerb(index) || isReportingParticiple(index) || isInfinitive(index))
				|| isPerfect(index)) {
			return Tag.VERB;
		}
		if (tag == Tag.VERB && isOccasionInPhrase(index)) {
			return Tag.NOUN;
		}
		boolean predicate = isPredicate(index)
				|| (WordClass.CERTAIN_CUE.has(word) && (isAfterBody(index) || isAfterName(index)));
		return tag == Tag.NOUN && ReportingVerb.of(word).takes(Frame.QUOTE) && predicate ? Tag.VERB : tag;
	}

	/** "Its find", "their say", but "her" is an object too. */
	private boolean isOwned(int index) {
		String word = this.tokens.get(index).lower();
		Token owner = this.tokens.get(Math.max(0, index - 1));
		return index > 0 && owner.is(WordClass.POSSESSIVE) && !owner.is("her") && !word.endsWith("ing")
				&& !word.endsWith("ed") && !word.endsWith("en");
	}

	/** "Long-running", but not "vice-president". */
	private static boolean isCompoundAdjective(String word) {
		return word.indexOf('-') > 0 && !Lexicon.isRole(word.substring(word.lastIndexOf('-') + 1));
	}

	private static boolean isNoNominal(Tag tag) {
		return tag == Tag.VERB || tag == Tag.ADP || tag == Tag.ADV || tag == Tag.X || tag == Tag.INTJ;
	}

	private static boolean isCertainlyNoun(String word) {
		return (Lexicon.isOrganization(word) || Lexicon.isRole(word)) && !ReportingVerb.of(word).isOne();
	}

	/** "Orange said" at the head of a sentence, but not "Most said". */
	private boolean isNameBeforeCue(int index) {
		Token token = this.tokens.get(index);
		return index == 0 && this.tokens.size() > 1 && token.isCapitalized() && !token.is(WordClass.UNTOLD)
				&& !token.is(WordClass.ASIDE) && this.tokens.get(1).is(WordClass.CERTAIN_CUE);
	}

	/** "The researchers report", ", report Kenyan researchers" */
	private boolean isOfMany(int index) {
		boolean plain = !this.tokens.get(index).lower().endsWith("s") && this.tokens.get(index).takes(Frame.ASIDE);
		if (!plain || index == 0) {
			return false;
		}
		boolean noun = index + 1 < this.tags.length && this.tags[index + 1] == Tag.NOUN;
		return isPlural(index - 1) ? !noun : this.tokens.get(index - 1).is(",") && isPluralNear(index + 1);
	}

	/** "Kampala denies": a form that is no plural of a noun. */
	private boolean isOnlyVerb(int index) {
		return index > 0 && this.tokens.get(index).is(WordClass.ONLY_VERB)
				&& (this.tags[index - 1].isNoun() || this.tags[index - 1] == Tag.PRON);
	}

	/** ", noting that it fell", ", telling them" */
	private boolean isReportingParticiple(int index) {
		Token token = this.tokens.get(index);
		if (!token.lower().endsWith("ing") || !token.verb().isOne() || index + 1 >= this.tags.length
				|| index > 0 && this.tokens.get(index - 1).isWord()) {
			return false;
		}
		return this.tokens.get(index + 1).is("that") || this.tags[index + 1] == Tag.PRON
				|| this.tags[index + 1] == Tag.DET;
	}

	/** "Vowed to boycott" */
	private boolean isInfinitive(int index) {
		return index > 1 && this.tokens.get(index - 1).is("to") && this.tokens.get(index - 2).takes(Frame.TO)
				&& this.tags[index - 2] == Tag.VERB && !this.tokens.get(index).lower().endsWith("s");
	}

	/** "Have expressed concern" */
	private boolean isPerfect(int index) {
		Token token = this.tokens.get(index);
		return this.tags[index] == Tag.ADJ && token.lower().endsWith("ed") && token.verb().isOne() && index > 0
				&& (this.tokens.get(index - 1).is("have") || this.tokens.get(index - 1).is("has"));
	}

	/** "A press briefing" */
	private boolean isOccasionInPhrase(int index) {
		String word = this.tokens.get(index).lower();
		return index > 1 && word.endsWith("ing") && Lexicon.isOccasion(word) && this.tags[index - 1] == Tag.NOUN
				&& isArticle(this.tokens.get(index - 2));
	}

	private boolean isPlural(int index) {
		String word = this.tokens.get(index).lower();
		return Lexicon.isPluralRole(word) || (Lexicon.isOrganization(word) && word.endsWith("ies"));
	}

	private boolean isPluralNear(int from) {
		for (int i = from; i < Math.min(this.tags.length, from + NEAR) && this.tokens.get(i).isWord(); i++) {
			if (isPlural(i)) {
				return true;
			}
		}
		return false;
	}

	/** "Report author". */
	private boolean isFirstOfCompound(int index) {
		return this.tags[index] == Tag.VERB && Lexicon.isOrganization(this.tokens.get(index).lower())
				&& index + 1 < this.tags.length && Lexicon.isRole(this.tokens.get(index + 1).lower());
	}

	/** "The Water Board report": after one body the verb would be "reports". */
	private boolean isReportOf(int index) {
		String word = this.tokens.get(index).lower();
		int name = index;
		while (name > 0 && this.tags[name - 1].isNoun()) {
			name--;
		}
		return (this.tags[index] == Tag.VERB || this.tags[index] == Tag.NOUN) && name > 0 && !isPlural(index - 1)
				&& name < index && isArticle(this.tokens.get(name - 1)) && Lexicon.isDocument(word)
				&& !word.endsWith("s");
	}

	private static boolean isArticle(Token token) {
		return token.is("the") || token.is("a") || token.is("an");
	}

	/** A name or pronoun before, and no noun after. */
	private boolean isPredicate(int index) {
		if (index == 0 || !isSubject(index - 1)) {
			return false;
		}
		if (index + 1 >= this.tags.length) {
			return true;
		}
		Token after = this.tokens.get(index + 1);
		Tag next = this.tags[index + 1];
		return !after.isWord() || after.is("that") || next == Tag.DET || next == Tag.PRON;
	}

	/** "Kenya denies Uganda is" */
	private boolean isAfterName(int index) {
		return index > 0 && this.tags[index - 1] == Tag.PROPN && !this.tokens.get(index - 1).isPossessive();
	}

	private boolean isAfterBody(int index) {
		return index > 0 && this.tags[index - 1] == Tag.NOUN
				&& Lexicon.isOrganization(this.tokens.get(index - 1).lower());
	}

	/** "The daily wrote" */
	private boolean isBeforeVerb(int index) {
		return index + 1 < this.tags.length
				&& (this.tags[index + 1] == Tag.VERB || this.tokens.get(index + 1).is(WordClass.CERTAIN_CUE));
	}

	private boolean isSubject(int index) {
		Token token = this.tokens.get(index);
		Pronoun pronoun = Pronoun.of(token.lower());
		return (this.tags[index] == Tag.PROPN && !token.isPossessive()) || pronoun == Pronoun.HE
				|| pronoun == Pronoun.SHE;
	}

}
