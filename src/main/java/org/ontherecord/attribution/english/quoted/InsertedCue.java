package org.ontherecord.attribution.english.quoted;

import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.Subjects;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;

/** The plan, Smith said, was “dead”. */
final class InsertedCue implements Rule {

	@Override
	public @Nullable Finding find(QuotationPlace place) {
		Sentence sentence = place.sentence();
		for (int verb = place.index() - 1; verb > 1; verb--) {
			if (!sentence.token(verb + 1).is(",") || !Cues.quotes(sentence, verb)) {
				continue;
			}
			NounPhrase source = new Subjects(sentence).of(verb, 0);
			if (isWhispered(place, verb)) {
				return null;
			}
			if (source != null && source.from() > 1 && source.to() <= verb && isAside(sentence, source, verb)) {
				return new Finding(source, new Cue(sentence, verb, verb + 1), "inserted-cue",
						Attribution.Confidence.MEDIUM);
			}
		}
		return null;
	}

	/** "As it began, Smith reported, his wife whispered: “…”": the nearer verb has it. */
	private static boolean isWhispered(QuotationPlace place, int inserted) {
		return place.token(-1).is(":") && IntStream.range(inserted + 2, place.index() - 1)
			.anyMatch((verb) -> Cues.quotes(place.sentence(), verb));
	}

	private static boolean isAside(Sentence sentence, NounPhrase source, int verb) {
		return sentence.token(source.from() - 1).is(",") && !sentence.token(verb + 2).isQuotation()
				&& !Pronoun.isRelative(source.headToken().lower());
	}

}
