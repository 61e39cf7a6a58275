package org.ontherecord.attribution.english.reported;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.people.Coreference;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.WordClass;

/** Saying the bridge was safe, Smith left; after promising that it was, Smith left. */
final class ParticipleFirst implements Construct {

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int verb) {
		if (!sentence.token(verb).lower().endsWith("ing") || sentence.token(verb).takes(Frame.MIND)
				|| !isFirst(sentence, verb)) {
			return null;
		}
		int start = new Opening(sentence, verb, verb + 1).find();
		int comma = start < 0 ? -1 : comma(sentence, start);
		NounPhrase source = comma < 0 ? null : new NounPhrases(sentence).startingAt(comma + 1, sentence.size());
		return source == null || sentence.token(start).is(WordClass.QUESTION)
				|| ClauseWords.isQuotedOnly(sentence, start, comma) ? null
						: new ReportedClause(this, List.of(sentence.span(start, comma)), source,
								new Cue(sentence, verb, verb + 1), "source-cue-clause", Attribution.Confidence.MEDIUM);
	}

	/** At the head of the sentence, or behind "after" there. */
	private static boolean isFirst(Sentence sentence, int verb) {
		int from = ClauseWords.beginning(sentence);
		boolean linked = sentence.token(from).is(WordClass.PREPOSITION_OF_ACT) || sentence.token(from).is("by");
		return verb == from || (verb == from + 1 && linked);
	}

	private static boolean isMain(Sentence sentence, int from) {
		NounPhrase subject = new NounPhrases(sentence).startingAt(from, sentence.size());
		int verb = subject == null ? from : subject.to();
		while (sentence.tag(verb) == Tag.ADV) {
			verb++;
		}
		return subject != null && Coreference.canSpeak(subject) && BareClause.isFinite(sentence, verb);
	}

	/** The comma behind which the main clause begins with its subject, or -1. */
	private static int comma(Sentence sentence, int start) {
		boolean verb = false;
		for (int i = start; i < sentence.size(); i++) {
			verb |= BareClause.isFinite(sentence, i);
			if (verb && sentence.token(i).is(",") && isMain(sentence, i + 1)) {
				return i;
			}
		}
		return -1;
	}

}
