package org.ontherecord.attribution.english.syntax;

import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Steps over when and where something was said: "Monday", "in a statement", "last week".
 */
public final class AdverbialsAfter {

	private static final int LENGTH = 8;

	private final Sentence sentence;

	public AdverbialsAfter(Sentence sentence) {
		this.sentence = sentence;
	}

	/** The first token from here on that is no part of a setting. */
	public int after(int from) {
		int at = from;
		while (at < this.sentence.size()) {
			int next = afterOne(at);
			if (next == at) {
				return at;
			}
			at = next;
		}
		return at;
	}

	private int afterOne(int from) {
		Token token = this.sentence.token(from);
		if (Lexicon.isOccasion(token.lower()) && token.isCapitalized() && !isSubject(from)) {
			return withoutComma(from + 1);
		}
		if (!token.is(WordClass.SETTING_OPENER) || isObject(from)) {
			return from;
		}
		for (int i = from + 1; i < Math.min(this.sentence.size(), from + LENGTH); i++) {
			String word = this.sentence.token(i).lower();
			if (!this.sentence.token(i).isWord() || this.sentence.tag(i).isVerb()) {
				return from;
			}
			if (Lexicon.isOccasion(word) && this.sentence.token(i + 1).is("of")) {
				return from;
			}
			if (Lexicon.isOccasion(word) || word.equals("reporters") || word.equals("supporters")) {
				return withoutComma(i + 1);
			}
			if (Pronoun.opensClause(word)) {
				return isPlace(from + 1, i) ? i : from;
			}
		}
		return from;
	}

	/** "In Port Said", "in the Hague" */
	private boolean isPlace(int from, int to) {
		for (int i = from; i < to; i++) {
			if (!this.sentence.token(i).isCapitalized() && !this.sentence.token(i).is(WordClass.ARTICLE)) {
				return false;
			}
		}
		return to > from;
	}

	/** "January saw", "Monday was" */
	private boolean isSubject(int occasion) {
		return this.sentence.tag(occasion + 1).isVerb();
	}

	/** "Said this in a statement": not "this week". */
	private boolean isObject(int index) {
		return this.sentence.token(index).is("this") && this.sentence.tag(index + 1) == Tag.ADP;
	}

	/** Past the rest of the time, "Friday afternoon", and a comma. */
	private int withoutComma(int from) {
		int index = from;
		while (Lexicon.isOccasion(this.sentence.token(index).lower()) && this.sentence.tag(index) == Tag.NOUN) {
			index++;
		}
		return this.sentence.token(index).is(",") ? index + 1 : index;
	}

}
