package org.ontherecord.attribution.english.quoted;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.syntax.Subjects;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.ParsedParagraph;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;

/**
 * Smith replied: “…”, or Smith said in a statement. “…”, also when the quotation is a
 * paragraph of its own.
 */
final class ColonBefore implements Rule {

	private final List<ParsedParagraph> text;

	ColonBefore(List<ParsedParagraph> text) {
		this.text = text;
	}

	@Override
	public @Nullable Finding find(QuotationPlace place) {
		if (place.index() > 0) {
			return null;
		}
		Sentence before = place.sentence().before(this.text);
		if (before == null) {
			return null;
		}
		boolean colon = before.token(before.size() - 1).is(":");
		if (!colon && Cues.nextQuotation(before, 0) < before.size()) {
			return null;
		}
		Finding said = cue(before, colon);
		return said != null || !colon || place.quotation().type() != Attribution.Type.DIRECT ? said
				: ColonThenQuote.before(before, before.size() - 1, "colon-before");
	}

	private static @Nullable Finding cue(Sentence before, boolean colon) {
		for (int verb = before.size() - 1; verb >= 0; verb--) {
			if ((colon ? Cues.mayQuote(before, verb) : Cues.quotes(before, verb))
					&& (colon || endsAfter(before, verb))) {
				NounPhrase source = verb == 0 ? inverted(before, colon) : new Subjects(before).of(verb, 0);
				if (source != null) {
					return new Finding(source, new Cue(before, verb, verb + 1), "colon-before",
							Attribution.Confidence.MEDIUM);
				}
			}
		}
		return null;
	}

	/** Added Smith: */
	private static @Nullable NounPhrase inverted(Sentence before, boolean colon) {
		NounPhrase source = colon && before.token(0).takes(Frame.QUOTE)
				? new NounPhrases(before).startingAt(1, before.size()) : null;
		return source != null && source.to() == before.size() - 1 ? source : null;
	}

	/** Smith said in a statement. “…” */
	private static boolean endsAfter(Sentence sentence, int verb) {
		int to = verb + 1;
		while (to < sentence.size() && (sentence.tag(to) == Tag.ADP || sentence.tag(to) == Tag.DET
				|| sentence.tag(to) == Tag.ADJ || Lexicon.isOccasion(sentence.token(to).lower()))) {
			to++;
		}
		return to >= sentence.size() - 1;
	}

}
