package org.ontherecord.attribution.english.syntax;

import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * What stands between a subject and its verb: "has also", "was never".
 */
public final class Auxiliaries {

	private final Sentence sentence;

	public Auxiliaries(Sentence sentence) {
		this.sentence = sentence;
	}

	int before(int verb, int floor) {
		int at = verb - 1;
		while (at >= floor && isAuxiliary(at)) {
			at--;
		}
		return at;
	}

	boolean isAuxiliary(int index) {
		Tag tag = this.sentence.tag(index);
		String word = this.sentence.token(index).lower();
		if (word.equals("both") || word.equals("all") || word.equals("each")) {
			return this.sentence.tag(index - 1).isVerb();
		}
		return !Pronoun.isSubject(word) && (tag == Tag.AUX || tag == Tag.ADV || tag == Tag.PART && !word.equals("to")
				|| isManner(index) || word.equals("also") || word.equals("not") || word.equals("never")
				|| word.equals("had") || word.equals("has") || word.equals("have"));
	}

	/** "Clearly", but not "Italy" or "ally". */
	private boolean isManner(int index) {
		String word = this.sentence.token(index).lower();
		return word.endsWith("ly") && this.sentence.tag(index) != Tag.PROPN && !Lexicon.isRole(word)
				&& !Lexicon.isOrganization(word);
	}

	/** Whether somebody else does it: "was told", "when asked". */
	public boolean isPassive(int verb) {
		String form = this.sentence.token(verb).lower();
		if (form.endsWith("ing")) {
			return false;
		}
		for (int i = before(verb, 0) + 1; i < verb; i++) {
			if (this.sentence.token(i).is(WordClass.BE)) {
				return true;
			}
		}
		Token before = this.sentence.token(verb - 1);
		return form.endsWith("ed") && (verb == 0 || before.is("when") || before.is("if"));
	}

}
