package org.ontherecord.attribution.english.reported;

import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;

/** The phrase behind "according to", from its first word to its last. */
final class AccountGiver {

	private static final int LONG = 14;

	private AccountGiver() {
	}

	/** With its complements, but without the beginning of the clause. */
	static NounPhrase whole(NounPhrase core) {
		NounPhrase phrase = withoutNumber(core.until(end(core.sentence(), core)));
		Sentence sentence = phrase.sentence();
		int comma = phrase.to() - 1;
		while (comma > phrase.head() && !sentence.token(comma).is(",")) {
			comma--;
		}
		boolean subject = sentence.token(phrase.to()).isQuotation() || BareClause.isFinite(sentence, phrase.to())
				|| reports(sentence, comma, phrase.to());
		return comma > phrase.head() && subject ? phrase.until(comma) : phrase;
	}

	private static boolean reports(Sentence sentence, int from, int to) {
		for (int i = from + 1; i < to; i++) {
			if (sentence.token(i).takes(Frame.ASIDE) && Cues.reports(sentence, i)) {
				return true;
			}
		}
		return false;
	}

	/** The whole phrase, up to a comma or the end, unless that is far. */
	private static int end(Sentence sentence, NounPhrase core) {
		if (core.isPronoun()) {
			return core.to();
		}
		for (int i = core.to(); i < Math.min(sentence.size(), core.to() + LONG); i++) {
			Token token = sentence.token(i);
			if (token.isQuotation() || token.is("who")) {
				break;
			}
			if (!token.isWord() && !token.is("'s") && !token.is("-")) {
				return i;
			}
		}
		return core.to();
	}

	/** "According to the office, 70 percent of the": the number begins the clause. */
	private static NounPhrase withoutNumber(NounPhrase phrase) {
		int head = phrase.headToken().is("%") ? phrase.head() - 1 : phrase.head();
		if (head > phrase.from() && phrase.sentence().tag(head) == Tag.NUM
				&& (phrase.sentence().token(head + 1).is("%") || phrase.sentence().token(head + 1).is("percent"))) {
			return new NounPhrase(phrase.sentence(), phrase.from(), head - 1, head);
		}
		for (int i = phrase.head() + 1; i < phrase.to(); i++) {
			Tag next = phrase.sentence().tag(i + 1);
			if (phrase.sentence().token(i).is(",") && (next == Tag.NUM || next == Tag.PRON)) {
				return phrase.until(i);
			}
		}
		return phrase;
	}

}
