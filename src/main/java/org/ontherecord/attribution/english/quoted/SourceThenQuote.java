package org.ontherecord.attribution.english.quoted;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.Subjects;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Quotation;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Smith said, “…”; Smith called it “…”. In "Smith said Jones called it “…”" the words are
 * Smith's.
 */
final class SourceThenQuote implements Rule {

	private static final int REACH = 60;

	private static final int CLOSE = 8;

	/** In words. */
	private static final int FEW = 3;

	@Override
	public @Nullable Finding find(QuotationPlace place) {
		Sentence sentence = place.sentence();
		Subjects subjects = new Subjects(sentence);
		Finding found = null;
		for (int verb = place.index() - 1; verb >= Math.max(0, place.index() - REACH); verb--) {
			if (!(found == null ? Cues.mayQuote(sentence, verb) : Cues.takesClause(sentence, verb))) {
				continue;
			}
			boolean near = reaches(sentence, verb, place) && !isInAside(place, verb);
			NounPhrase source = near ? subjects.of(verb, 0) : null;
			if (source != null && !standsForQuotation(sentence, source) && (found == null || governs(verb, found))) {
				found = new Finding(source, new Cue(sentence, verb, verb + 1), "source-cue-quote",
						confidence(place, verb, source, found != null));
			}
		}
		return found;
	}

	private static Attribution.Confidence confidence(QuotationPlace place, int verb, NounPhrase source, boolean outer) {
		Token word = place.sentence().token(verb);
		if (!word.takes(Frame.QUOTE) && !word.takes(Frame.NAME)) {
			return Attribution.Confidence.LOW;
		}
		boolean plain = !outer && source.to() == verb && isBeside(place, verb) && word.takes(Frame.QUOTE);
		return plain ? place.trust() : Attribution.Confidence.MEDIUM;
	}

	/** Nothing but a comma, a colon or "that" between cue and quotation. */
	private static boolean isBeside(QuotationPlace place, int verb) {
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
	 * A verb that only takes a clause needs one; what somebody wants is quoted close by,
	 * and so are a few words behind a verb that does more than to say ("pointed at the
	 * table with the “new” soup").
	 */
	private static boolean reaches(Sentence sentence, int verb, QuotationPlace place) {
		Token word = sentence.token(verb);
		int quotation = place.index();
		if (isFarAside(place, verb)) {
			return false;
		}
		if (word.takes(Frame.QUOTE) || word.takes(Frame.NAME) || word.takes(Frame.PERSON)) {
			return true;
		}
		if (word.verb().takesClause() && !word.takes(Frame.WEAK)) {
			return sentence.token(verb + 1).is("that") || verb + 1 == quotation;
		}
		return quotation - verb <= CLOSE;
	}

	/**
	 * "The plan, which some had said would fail, was “dead”": the verb's clause is over.
	 */
	private static boolean isInAside(QuotationPlace place, int verb) {
		Sentence sentence = place.sentence();
		int end = verb;
		while (end < place.index() && !sentence.token(end).is(",")) {
			end++;
		}
		if (end == place.index() || !sentence.tag(end + 1).isVerb()) {
			return false;
		}
		int open = verb;
		while (open > 0 && !sentence.token(open).is(",")) {
			open--;
		}
		return open > 0 && Pronoun.isRelative(sentence.token(open + 1).lower());
	}

	private static boolean isFarAside(QuotationPlace place, int verb) {
		Sentence sentence = place.sentence();
		Token word = sentence.token(verb);
		if (word.takes(Frame.ASIDE) || word.takes(Frame.NAME) || place.index() - verb <= CLOSE
				|| (place.token(-1).is("to") && word.takes(Frame.OBJECTTO))
				|| place.quotation().text().split(" ").length > FEW) {
			return false;
		}
		for (int i = verb + 1; i < place.index(); i++) {
			boolean clause = sentence.token(i).is("that") || sentence.tag(i) == Tag.AUX || Cues.mayQuote(sentence, i);
			if (clause) {
				return false;
			}
		}
		return true;
	}

	/** Whether the clause found so far is what this verb reports. */
	private static boolean governs(int verb, Finding inner) {
		Sentence sentence = inner.source().sentence();
		int from = inner.source().from();
		if (from <= verb) {
			return false;
		}
		Token before = sentence.token(from - 1);
		if ((before.is("after") || before.is("when")) && !sentence.token(verb + 1).is("that")) {
			return false;
		}
		boolean aside = sentence.token(0).is(WordClass.SUBORDINATOR);
		if (sentence.token(from - 1).is(",") && (aside || !sentence.token(verb + 1).is("that"))) {
			return false;
		}
		for (int i = verb + 1; i < from; i++) {
			boolean parted = !sentence.token(i).isWord() && sentence.token(i + 1).is(WordClass.CLAUSE_BREAK);
			if (sentence.token(i).is(";") || isWhole(sentence.token(i)) || parted) {
				return false;
			}
		}
		return true;
	}

}
