package org.ontherecord.attribution.english.quoted;

import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.syntax.Subjects;
import org.ontherecord.attribution.english.syntax.Views;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Token;

/**
 * “…,” according to Smith; in the view of Smith, the plan is “…”; in Smith's words, “…”.
 */
final class AccordingTo implements Rule {

	private static final int NEAR = 4;

	@Override
	public @Nullable Finding find(QuotationPlace place) {
		Sentence sentence = place.sentence();
		for (int i = isBehindParticiple(place) ? place.index() : 0; i + 2 < sentence.size(); i++) {
			Views view = Views.at(sentence, i);
			if (view != null && (view.cue().word().equals("according") || isBeside(place, i, view.to()))) {
				return i > place.next() && isBehindCue(place) ? null
						: new Finding(view.alone(), view.cue(), "according-to", Attribution.Confidence.MEDIUM);
			}
		}
		return null;
	}

	/** "According to the court, the man cursed, saying, “…”": the words are the man's. */
	private static boolean isBehindParticiple(QuotationPlace place) {
		for (int i = 1; i <= NEAR; i++) {
			Token token = place.token(-i);
			if (token.lower().endsWith("ing")) {
				return token.takes(Frame.QUOTE);
			}
		}
		return false;
	}

	/** "The man said, “…” and left, according to the court": the words are the man's. */
	private static boolean isBehindCue(QuotationPlace place) {
		Sentence sentence = place.sentence();
		int cue = place.token(-1).isWord() ? place.index() - 1 : place.index() - 2;
		return Cues.quotes(sentence, cue) && new Subjects(sentence).of(cue, 0) != null;
	}

	/** In the words of the mayor, Ana Ruiz, “…” */
	private static boolean isApposition(QuotationPlace place, int from) {
		return from < place.index() && place.sentence().token(from).is(",") && place.token(-1).is(",")
				&& IntStream.range(from, place.index()).noneMatch((i) -> place.sentence().tag(i).isVerb());
	}

	/** In Smith's words, “…”; “…,” in the view of Smith: at an end of the sentence. */
	private static boolean isBeside(QuotationPlace place, int from, int to) {
		Sentence sentence = place.sentence();
		boolean ends = from > place.index() && !sentence.token(to).isWord();
		return (to <= place.index() && to >= place.index() - 1) || ends
				|| (place.quotation().beginsSentence() && isApposition(place, to));
	}

}
