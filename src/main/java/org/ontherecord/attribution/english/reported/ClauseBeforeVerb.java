package org.ontherecord.attribution.english.reported;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.people.Coreference;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;

/** The bridge is safe, said Smith. */
final class ClauseBeforeVerb implements Construct {

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int verb) {
		if (verb < 3 || !sentence.token(verb).takes(Frame.ASIDE) || !ClauseWords.endsWithComma(sentence.token(verb - 1))
				|| sentence.token(verb).lower().endsWith("ing")) {
			return null;
		}
		NounPhrase source = new NounPhrases(sentence).startingAt(verb + 1, sentence.size());
		if (source == null || !Coreference.canSpeak(source) || Lexicon.isOccasion(source.headToken().lower())
				|| goesOn(sentence, source.to()) || ClauseWords.isQuotedOnly(sentence, 0, verb - 1)
				|| !ClauseWords.hasVerb(sentence, 0, verb - 1)) {
			return null;
		}
		return new ReportedClause(this,
				List.of(sentence.span(ClauseWords.beginning(sentence), ClauseWords.beforeComma(sentence, verb - 1))),
				source, new Cue(sentence, verb, verb + 1), "clause-cue-source", Attribution.Confidence.MEDIUM);
	}

	private static boolean goesOn(Sentence sentence, int index) {
		return sentence.tag(index).isVerb() || sentence.tag(index) == Tag.NOUN || sentence.tag(index) == Tag.ADJ;
	}

}
