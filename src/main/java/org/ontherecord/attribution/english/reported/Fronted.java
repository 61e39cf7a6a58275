package org.ontherecord.attribution.english.reported;

import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * What stands before the subject of a clause, up to its comma: "despite the rain, the
 * ferry sailed".
 */
final class Fronted {

	private static final int FAR = 20;

	private Fronted() {
	}

	/**
	 * Whether a clause begins here with such words. Behind "the bridge, Smith said" what
	 * tells when and where belongs to the saying.
	 */
	static boolean beginsAt(Sentence sentence, int from) {
		int main = end(sentence, from);
		return main > from && new BareClause(sentence, false).beginsAt(main) && !reports(sentence, main)
				&& !(sentence.token(from).is(WordClass.SETTING_OPENER) && hasComma(sentence, from));
	}

	private static int end(Sentence sentence, int from) {
		Token first = sentence.token(from);
		boolean opens = (sentence.tag(from) == Tag.ADP || first.is(WordClass.ADPOSITION)
				|| first.is(WordClass.SUBORDINATOR)) && !first.is("to") && !first.is("of") && !first.is("about")
				&& !(sentence.tag(from + 1) == Tag.NUM && first.is("around"));
		for (int i = from; opens && i < Math.min(sentence.size(), from + FAR); i++) {
			if (!sentence.token(i).isWord()) {
				return sentence.token(i).is(",") && i > from + 1 ? i + 1 : from;
			}
		}
		return from;
	}

	/** "Wrote about the town, Smith said": the clause is another's cue. */
	private static boolean reports(Sentence sentence, int subject) {
		for (int i = subject + 1; i < sentence.size() && sentence.token(i).isWord(); i++) {
			if (BareClause.isFinite(sentence, i)) {
				return sentence.token(i).takes(Frame.ASIDE) && sentence.token(i).takes(Frame.QUOTE)
						&& Cues.reports(sentence, i);
			}
		}
		return false;
	}

	private static boolean hasComma(Sentence sentence, int to) {
		for (int i = 0; i < to; i++) {
			if (sentence.token(i).endsWithComma()) {
				return true;
			}
		}
		return false;
	}

}
