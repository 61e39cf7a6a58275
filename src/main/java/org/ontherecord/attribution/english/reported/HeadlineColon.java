package org.ontherecord.attribution.english.reported;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/** Smith: The bridge is safe; Report: The bridge is safe. In a headline only. */
final class HeadlineColon implements Construct {

	private static final int LONG = 6;

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int cue) {
		if (!sentence.token(cue).is(":") || sentence.paragraph().number() > 0 || cue == 0 || cue > LONG) {
			return null;
		}
		int end = new ClauseEnd(sentence, cue).of(cue + 1);
		NounPhrase source = new NounPhrase(sentence, 0, cue - 1, cue);
		if (!names(source) || end <= cue + 2 || ClauseWords.isQuotedOnly(sentence, cue + 1, end)
				|| !ClauseWords.hasVerb(sentence, cue + 1, end)) {
			return null;
		}
		return new ReportedClause(this, List.of(sentence.span(cue + 1, end)), source, new Cue(sentence, cue, cue + 1),
				"headline-colon", Attribution.Confidence.MEDIUM);
	}

	/** A single name has to be somebody whom the text names in full. */
	@Override
	public boolean trusts(Speaker speaker) {
		return speaker.kind() != Speaker.Kind.PERSON || speaker.isPersonInFull();
	}

	/** A person's name, or the word for a paper or for people who tell, but no place. */
	private static boolean names(NounPhrase phrase) {
		if (phrase.headToken().is(WordClass.HEADLINE_SOURCE)) {
			return true;
		}
		if (phrase.to() == 1 && Lexicon.isPlace(phrase.headToken().text())) {
			return false;
		}
		for (int i = phrase.from(); i < phrase.to(); i++) {
			Token token = phrase.sentence().token(i);
			if (!token.isCapitalized() || Lexicon.isCommon(token.lower())
					|| token.text().equals(token.text().toUpperCase())) {
				return false;
			}
		}
		return true;
	}

}
