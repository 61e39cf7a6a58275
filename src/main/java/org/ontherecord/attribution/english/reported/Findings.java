package org.ontherecord.attribution.english.reported;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.Subjects;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * The poll shows Smith leading; a study which found better marks; the scientists found
 * the metal had rusted.
 */
final class Findings implements Construct {

	private static final int SHORT = 4;

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int verb) {
		if (!sentence.token(verb).is(WordClass.FINDING_VERB)) {
			return null;
		}
		NounPhrase source = Reporter.of(sentence, verb);
		int start = sentence.tag(verb + 1) == Tag.ADV ? verb + 2 : verb + 1;
		int end = new ClauseEnd(sentence, verb).of(start);
		boolean found = source != null && end > start + SHORT && sentence.token(start).isWord()
				&& sentence.tag(start) != Tag.ADP && !sentence.token(start).is(WordClass.NEVER_OPENS_CLAUSE)
				&& (isDocument(source) || (isResearcher(source) && new BareClause(sentence, false).beginsAt(start)));
		return found ? new ReportedClause(this, List.of(sentence.span(start, end)), source,
				new Cue(sentence, verb, verb + 1), "source-cue-clause", Attribution.Confidence.MEDIUM) : null;
	}

	/** "The study", or "which" where it stands for one. */
	static boolean isDocument(NounPhrase source) {
		NounPhrase meant = meant(source);
		return meant != null && meant.headToken().is(WordClass.FINDING_SOURCE);
	}

	private static boolean isResearcher(NounPhrase source) {
		return source.headToken().is("they") || source.headToken().is(WordClass.RESEARCHER);
	}

	private static @Nullable NounPhrase meant(NounPhrase source) {
		return Pronoun.isRelative(source.headToken().lower()) ? Subjects.antecedent(source.sentence(), source.head(), 0)
				: source;
	}

}
