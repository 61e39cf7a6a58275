package org.ontherecord.attribution.english.syntax;

import java.util.Set;

import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.people.Pronouns;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;

/**
 * What stands between a subject and its verb: "has also", "was never".
 */
public final class Auxiliaries {

	private static final Set<String> BE = Set.of("is", "was", "are", "were", "be", "been", "being", "gets", "got",
			"isn't", "wasn't", "aren't", "weren't");

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
		return !Pronoun.isSubject(word) && (tag == Tag.AUX || tag == Tag.ADV || tag == Tag.PART && !word.equals("to")
				|| word.endsWith("ly") || word.equals("also") || word.equals("not") || word.equals("never")
				|| word.equals("had") || word.equals("has") || word.equals("have"));
	}

	public boolean isPassive(int verb) {
		return isPassive(verb, before(verb, 0));
	}

	private boolean isPassive(int verb, int at) {
		String form = this.sentence.token(verb).lower();
		if (form.endsWith("ing")) {
			return false;
		}
		for (int i = at + 1; i < verb; i++) {
			if (BE.contains(this.sentence.token(i).lower())) {
				return true;
			}
		}
		return false;
	}

}
