package org.ontherecord.attribution.english.quoted;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Clauses;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.ParsedParagraph;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;

/**
 * “…” — Smith, on the new bridge; the dash and the name may make up the next paragraph.
 */
final class QuoteThenDash implements Rule {

	private final List<ParsedParagraph> text;

	QuoteThenDash(List<ParsedParagraph> text) {
		this.text = text;
	}

	@Override
	public @Nullable Finding find(QuotationPlace place) {
		Finding found = from(place.sentence(), place.index() + 1);
		if (found != null || place.sentence().size() > 1 || place.quotation().type() != Attribution.Type.DIRECT) {
			return found;
		}
		int number = place.sentence().paragraph().number() + 1;
		List<Sentence> next = number < this.text.size() ? this.text.get(number).sentences() : List.of();
		return next.size() == 1 ? from(next.get(0), 0) : null;
	}

	private static @Nullable Finding from(Sentence sentence, int dash) {
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
				|| sentence.token(to).is("(") || sentence.token(to).is(",") && sentence.token(to + 1).is("on");
	}

}
