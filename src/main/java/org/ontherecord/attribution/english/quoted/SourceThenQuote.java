package org.ontherecord.attribution.english.quoted;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.people.Pronouns;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.Subjects;
import org.ontherecord.attribution.english.text.Quotation;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.Words;

/**
 * Smith said, “…”; Smith called it “…”. In "Smith said Jones called it “…”" the words are
 * Smith's.
 */
final class SourceThenQuote implements Rule {

	/** Words that, after a comma, begin a clause the cue no longer governs. */
	private static final Set<String> BREAKS = Set.of("but", "and", "while", "although", "though", "whereas", "as",
			"yet", "even", "before", "after", "when", "so", "which", "who", "whom", "where", "that");

	private static final Set<String> SUBORDINATORS = Set.of("while", "although", "though", "after", "when", "as", "if");

	private static final int REACH = 60;

	private static final int CLOSE = 8;

	@Override
	public @Nullable Finding find(Place place) {
		Sentence sentence = place.sentence();
		Subjects subjects = new Subjects(sentence);
		Finding found = null;
		for (int verb = place.index() - 1; verb >= Math.max(0, place.index() - REACH); verb--) {
			if (!Cues.isCue(sentence, verb, found == null ? "" : "clause")) {
				continue;
			}
			NounPhrase source = reaches(sentence, verb, place.index()) ? subjects.of(verb, 0) : null;
			if (source != null && !standsForQuotation(sentence, source) && (found == null || governs(verb, found))) {
				found = new Finding(source, new Cue(sentence, verb, verb + 1), "source-cue-quote",
						confidence(place, verb, source, found != null));
			}
		}
		return found;
	}

	private static Attribution.Confidence confidence(Place place, int verb, NounPhrase source, boolean outer) {
		String word = place.sentence().token(verb).lower();
		if (!Words.reports(word, "quote") && !Words.reports(word, "name")) {
			return Attribution.Confidence.LOW;
		}
		boolean plain = !outer && source.to() == verb && isBeside(place, verb) && Words.reports(word, "quote");
		return plain ? place.trust() : Attribution.Confidence.MEDIUM;
	}

	/** Nothing but a comma, a colon or "that" between cue and quotation. */
	private static boolean isBeside(Place place, int verb) {
		return place.index() - verb <= 2
				&& (place.index() - verb == 1 || !place.token(-1).isWord() || place.token(-1).is("that"));
	}

	private static boolean isWhole(Token token) {
		Quotation quotation = token.quotation();
		return quotation != null && quotation.beginsSentence();
	}

	/** A relative pronoun that stands for quoted words names nobody. */
	private static boolean standsForQuotation(Sentence sentence, NounPhrase source) {
		return Pronoun.isRelative(source.headToken().lower()) && sentence.token(source.from() - 1).isQuotation();
	}

	/**
	 * A verb that only takes a clause needs one; what somebody wants is quoted close by.
	 */
	private static boolean reaches(Sentence sentence, int verb, int quotation) {
		String word = sentence.token(verb).lower();
		if (Words.reports(word, "quote") || Words.reports(word, "name") || Words.reports(word, "person")) {
			return true;
		}
		if (Words.reports(word, "clause") && !Words.reports(word, "weak")) {
			return sentence.token(verb + 1).is("that") || verb + 1 == quotation;
		}
		return quotation - verb <= CLOSE;
	}

	/** Whether the clause found so far is what this verb reports. */
	private static boolean governs(int verb, Finding inner) {
		Sentence sentence = inner.source().sentence();
		int from = inner.source().from();
		if (from <= verb) {
			return false;
		}
		boolean aside = SUBORDINATORS.contains(sentence.token(0).lower());
		if (sentence.token(from - 1).is(",") && (aside || !sentence.token(verb + 1).is("that"))) {
			return false;
		}
		for (int i = verb + 1; i < from; i++) {
			boolean parted = !sentence.token(i).isWord() && BREAKS.contains(sentence.token(i + 1).lower());
			if (sentence.token(i).is(";") || isWhole(sentence.token(i)) || parted) {
				return false;
			}
		}
		return true;
	}

}
