package org.ontherecord.attribution.english.quoted;

import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.syntax.Subjects;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * "After Smith called it “late,” Jones left": what the opening clause quotes is not of
 * whoever speaks next.
 */
final class AsideClause {

	private AsideClause() {
	}

	static boolean quotes(QuotationPlace place) {
		Sentence sentence = place.sentence();
		int opener = sentence.token(0).is("even") || sentence.token(0).is("but") ? 1 : 0;
		int beside = place.token(-1).is(",") ? place.index() - 2 : place.index() - 1;
		boolean whole = place.quotation().beginsSentence() && !Cues.quotes(sentence, beside);
		if (whole || !sentence.token(opener).is(WordClass.SUBORDINATOR)) {
			return false;
		}
		for (int verb = place.index() - 1; verb > opener
				&& (verb == beside + 1 || !sentence.token(verb).is(",")); verb--) {
			if (Cues.mayQuote(sentence, verb)) {
				return new Subjects(sentence).of(verb, opener + 1) != null;
			}
		}
		return false;
	}

}
