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
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/** The bridge is safe, said Smith. */
final class ClauseBeforeVerb implements Construct {

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int verb) {
		boolean comma = sentence.token(verb - 1).endsWithComma();
		if (verb < 3 || !sentence.token(verb).takes(Frame.ASIDE) || sentence.token(verb).lower().endsWith("ing")
				|| !(comma || isBare(sentence, verb))) {
			return null;
		}
		NounPhrase source = new NounPhrases(sentence).startingAt(verb + 1, sentence.size());
		if (source == null || !Coreference.canSpeak(source) || Lexicon.isOccasion(source.headToken().lower())
				|| goesOn(sentence, source.to()) || ClauseWords.isQuotedOnly(sentence, 0, comma ? verb - 1 : verb)
				|| sentence.token(verb + 1).is("it")) {
			return null;
		}
		int rest = source.to() + 1;
		int end = goesOnBehind(sentence, rest) ? new ClauseEnd(sentence, verb).of(rest) : rest;
		boolean main = hasMainVerb(sentence, verb - 1);
		boolean around = comma && end > rest + 1 && (!main || sentence.token(rest).is("but"))
				&& ClauseWords.hasVerb(sentence, rest, end) && !ClauseWords.isQuotedOnly(sentence, rest, end);
		if (around) {
			return new ReportedClause(this,
					List.of(sentence.span(ClauseWords.beginning(sentence), ClauseWords.beforeComma(sentence, verb - 1)),
							sentence.span(rest, end)),
					source, new Cue(sentence, verb, verb + 1), "clause-around-source", Attribution.Confidence.MEDIUM);
		}
		if (!main) {
			return null;
		}
		return new ReportedClause(this,
				List.of(sentence.span(ClauseWords.beginning(sentence),
						comma ? ClauseWords.beforeComma(sentence, verb - 1) : verb)),
				source, new Cue(sentence, verb, verb + 1), "clause-cue-source", Attribution.Confidence.MEDIUM);
	}

	/** "The scenes were cut in the editing said Ana Ruiz.": the comma was forgotten. */
	private static boolean isBare(Sentence sentence, int verb) {
		int name = verb + 1;
		while (sentence.tag(name) == Tag.PROPN) {
			name++;
		}
		return name > verb + 2 && (name >= sentence.size() || !sentence.token(name).isWord())
				&& sentence.token(verb).is(WordClass.CERTAIN_CUE) && !sentence.token(verb).takes(Frame.PERSON)
				&& sentence.tag(verb - 1) == Tag.NOUN;
	}

	/** "The dealer, who sells lamps, suggested": a verb that only describes is none. */
	private static boolean hasMainVerb(Sentence sentence, int end) {
		boolean aside = false;
		for (int i = 0; i < end; i++) {
			if (sentence.token(i).is(",")) {
				Token next = sentence.token(i + 1);
				aside = next.is("who") || next.is("which") || next.is("whose") || next.is("where")
						|| (sentence.tag(i + 1) == Tag.VERB && next.lower().endsWith("ed"));
			}
			if (!aside && (sentence.token(i).isQuotation() || sentence.tag(i).isVerb()
					|| BareClause.isFinite(sentence, i))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "The bridge, said Smith, is safe", not "…, said Smith, adding" nor "…, but left".
	 */
	private static boolean goesOnBehind(Sentence sentence, int rest) {
		Token first = sentence.token(rest);
		boolean joint = first.is("but") && !sentence.tag(rest + 1).isVerb();
		return sentence.token(rest - 1).is(",") && first.isWord() && !first.lower().endsWith("ing")
				&& (joint || !(first.is(WordClass.CLAUSE_BREAK) || first.is(WordClass.LEAVING)
						|| first.is(WordClass.SUBORDINATOR) || Pronoun.isRelative(first.lower())));
	}

	private static boolean goesOn(Sentence sentence, int index) {
		return sentence.tag(index).isVerb() || sentence.tag(index) == Tag.NOUN || sentence.tag(index) == Tag.ADJ;
	}

}
