package org.ontherecord.attribution.english.quoted;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.Subjects;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.WordClass;

/** “…,” Smith, the mayor of Dayton, said; “…,” the Post quoted Smith as saying. */
final class QuoteThenSource implements Rule {

	@Override
	public @Nullable Finding find(QuotationPlace place) {
		if (!place.endsBeforeCue()) {
			return null;
		}
		Sentence sentence = place.sentence();
		int from = place.next();
		int ceiling = Cues.nextQuotation(sentence, from);
		for (int verb = from + 1; verb < ceiling; verb++) {
			if (Cues.quotes(sentence, verb) || Cues.closesClause(sentence, verb)) {
				NounPhrase source = new Subjects(sentence).of(verb, from);
				boolean quoted = source != null && source.from() == verb + 1
						&& sentence.token(verb).is(WordClass.QUOTED);
				if (source != null && (quoted || isWhole(source, from))) {
					return new Finding(source, new Cue(sentence, verb, verb + 1), "quote-source-cue", place.trust());
				}
			}
		}
		NounPhrase all = LongSource.between(sentence, from, ceiling);
		return all == null ? null : new Finding(all, new Cue(sentence, all.to(), all.to() + 1), "quote-source-cue",
				Attribution.Confidence.MEDIUM);
	}

	/** Nothing but an adverb stands between the quotation and its source. */
	private static boolean isWhole(NounPhrase source, int from) {
		return source.from() == from || (source.from() == from + 1 && source.sentence().tag(from) == Tag.ADV);
	}

}
