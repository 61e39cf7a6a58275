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

/** After what Smith called a mistake; in what the police described as a raid. */
final class WhatItIsCalled implements Construct {

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int verb) {
		int start = start(sentence, verb);
		NounPhrase source = start > 0 ? Reporter.of(sentence, verb) : null;
		if (source == null || !sentence.token(source.from() - 1).is("what") || !Coreference.canSpeak(source)) {
			return null;
		}
		NounPhrase name = new NounPhrases(sentence).startingAt(start, sentence.size());
		if (name == null) {
			return null;
		}
		int end = sentence.token(name.to()).isQuotation() ? name.to() + 1 : name.to();
		return end < start + 2 || ClauseWords.isQuotedOnly(sentence, start, end) ? null
				: new ReportedClause(this, List.of(sentence.span(start, end)), source,
						new Cue(sentence, verb, verb + 1), "source-cue-topic", Attribution.Confidence.MEDIUM);
	}

	@Override
	public boolean isInner() {
		return true;
	}

	private static int start(Sentence sentence, int verb) {
		if (sentence.token(verb).takes(Frame.TOPIC_AS) && sentence.token(verb + 1).is("as")) {
			return verb + 2;
		}
		return sentence.token(verb).takes(Frame.CALLED) ? verb + 1 : -1;
	}

}
