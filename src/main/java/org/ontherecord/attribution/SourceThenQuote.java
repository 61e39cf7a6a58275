package org.ontherecord.attribution;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Smith said, “…”; Smith called it “…”. In "Smith said Jones called it “…”" the words are
 * Smith's.
 */
final class SourceThenQuote implements Rule {

	/** Words that, after a comma, begin a clause the cue no longer governs. */
	private static final Set<String> BREAKS = Set.of("but", "and", "while", "although", "though", "whereas", "as",
			"yet", "even", "before", "after", "when", "so", "which");

	private static final int REACH = 60;

	@Override
	public @Nullable Finding find(Place place) {
		Sentence sentence = place.sentence();
		Subjects subjects = new Subjects(sentence);
		Finding found = null;
		for (int verb = place.index() - 1; verb >= Math.max(0, place.index() - REACH); verb--) {
			if (!Cues.isCue(sentence, verb, found == null ? "" : "clause")) {
				continue;
			}
			NounPhrase source = subjects.of(verb, 0);
			if (source != null && (found == null || governs(verb, found))) {
				found = new Finding(source, new Cue(sentence, verb, verb + 1), "source-cue-quote",
						Attribution.Confidence.HIGH);
			}
		}
		return found;
	}

	/** Whether the clause found so far is what this verb reports. */
	private static boolean governs(int verb, Finding inner) {
		Sentence sentence = inner.source().sentence();
		int from = inner.source().from();
		if (from <= verb) {
			return false;
		}
		for (int i = verb + 1; i < from; i++) {
			boolean parted = !sentence.token(i).isWord() && BREAKS.contains(sentence.token(i + 1).lower());
			if (sentence.token(i).is(";") || sentence.token(i).isQuotation() || parted) {
				return false;
			}
		}
		return true;
	}

}
