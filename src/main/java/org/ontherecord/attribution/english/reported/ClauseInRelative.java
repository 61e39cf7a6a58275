package org.ontherecord.attribution.english.reported;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;

/**
 * The bridge, which Smith said was safe; what she said is decay; a bridge she said was
 * safe.
 */
final class ClauseInRelative implements Construct {

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int verb) {
		if (!sentence.token(verb).takes(Frame.CLAUSE) || !BareClause.isFinite(sentence, verb + 1)) {
			return null;
		}
		NounPhrase source = Reporter.of(sentence, verb);
		int from = source == null ? -1 : antecedent(source, sentence.token(verb).takes(Frame.MIND));
		int end = new ClauseEnd(sentence, verb).of(verb + 1);
		boolean said = from >= 0 && end > verb + 2 && !ClauseWords.isQuotedOnly(sentence, verb + 2, end);
		return said ? new ReportedClause(this,
				List.of(sentence.span(from, source.from()), sentence.span(verb + 1, end)), source,
				new Cue(sentence, verb, verb + 1), "clause-around-source", Attribution.Confidence.MEDIUM) : null;
	}

	/**
	 * Where "which" stands, or the noun phrase that it is left out behind, or -1; "a man
	 * she believed had left" tells only which man.
	 */
	private static int antecedent(NounPhrase source, boolean thought) {
		Sentence sentence = source.sentence();
		int last = source.from() - 1;
		Token relative = sentence.token(last);
		if (Pronoun.isRelative(relative.lower()) || relative.is("what")) {
			return last;
		}
		boolean noun = !thought && source.isPronoun() && !Pronoun.isRelative(source.headToken().lower())
				&& sentence.tag(last) == Tag.NOUN && !Lexicon.isOccasion(relative.lower());
		NounPhrase phrase = noun ? new NounPhrases(sentence).endingAt(last, 0) : null;
		return phrase != null ? phrase.from() : -1;
	}

}
