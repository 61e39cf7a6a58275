package org.ontherecord.attribution.english.quoted;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Clauses;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;

/** “…” — Smith, on the new bridge */
final class QuoteThenDash implements Rule {

	@Override
	public @Nullable Finding find(QuotationPlace place) {
		Sentence sentence = place.sentence();
		int dash = place.index() + 1;
		if (!Clauses.isDash(sentence, dash) || !sentence.token(dash + 1).isCapitalized()) {
			return null;
		}
		NounPhrase source = new NounPhrases(sentence).startingAt(dash + 1, sentence.size());
		if (source == null || sentence.tag(source.head()) != Tag.PROPN || !endsAt(sentence, source.to())) {
			return null;
		}
		return new Finding(source, new Cue(sentence, dash, dash + 1), "quote-dash-name", Attribution.Confidence.MEDIUM);
	}

	private static boolean endsAt(Sentence sentence, int to) {
		return to >= sentence.size() || sentence.token(to).is(".") || sentence.token(to).isQuotation()
				|| sentence.token(to).is(",") && sentence.token(to + 1).is("on");
	}

}
