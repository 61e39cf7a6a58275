package org.ontherecord.attribution.english.syntax;

import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Tells the verbs of a sentence that report from the nouns and participles spelled alike.
 */
public final class Cues {

	/** In words, before a noun. */
	private static final int NEAR = 4;

	private Cues() {
	}

	/** Whether somebody says or thinks something by this word. */
	public static boolean reports(Sentence sentence, int index) {
		Token token = sentence.token(index);
		return token.verb().isOne() && (index == 0 || !token.isCapitalized()) && !isAforesaid(sentence, index)
				&& (token.is(WordClass.CERTAIN_CUE)
						|| (sentence.tag(index) == Tag.VERB && !isInNounPhrase(sentence, index)));
	}

	/** "In said town" */
	private static boolean isAforesaid(Sentence sentence, int index) {
		return sentence.token(index).is("said")
				&& (sentence.token(index - 1).is(WordClass.PREPOSITION) || sentence.tag(index - 1) == Tag.ADP)
				&& sentence.tag(index + 1) == Tag.NOUN;
	}

	/** "The alleged dealers", "in hopes that", "gave him the nod". */
	private static boolean isInNounPhrase(Sentence sentence, int index) {
		String form = sentence.token(index).lower();
		Token before = sentence.token(index - 1);
		if (form.endsWith("ed")) {
			boolean adjective = before.is(WordClass.DETERMINER) || before.is(WordClass.POSSESSIVE)
					|| before.isPossessive() || (sentence.tag(index - 1) == Tag.ADP && isBeforePlural(sentence, index));
			return adjective && (sentence.tag(index + 1).isNoun() || sentence.tag(index + 1) == Tag.ADJ);
		}
		boolean noun = before.is(WordClass.ARTICLE) || (before.is(WordClass.NOUN_LINK) && !before.is("to"));
		boolean plural = form.endsWith("s") && (before.is(WordClass.BE) || before.is(WordClass.POSSESSIVE)
				|| (sentence.token(index).is(WordClass.SPEECH_NOUN)
						&& (sentence.tag(index - 1) == Tag.ADJ || sentence.tag(index - 1) == Tag.ADP)));
		boolean owned = before.isPossessive() && !form.endsWith("s") && !form.endsWith("ing")
				&& !sentence.token(index).is(WordClass.PAST);
		return plural || owned || isOfMany(sentence, index) || isOfSeries(sentence, index)
				|| (noun && !form.endsWith("ing"));
	}

	/** "To alleged attacks" */
	private static boolean isBeforePlural(Sentence sentence, int index) {
		return sentence.tag(index + 1) == Tag.NOUN && sentence.token(index + 1).lower().endsWith("s");
	}

	/** "In a series of evening posts": what a series is of stands in the plural. */
	private static boolean isOfSeries(Sentence sentence, int index) {
		int of = index - 1;
		while (of > 1 && of > index - NEAR && sentence.tag(of).isNoun() && !sentence.token(of).lower().endsWith("s")) {
			of--;
		}
		return of < index - 1 && sentence.token(index).lower().endsWith("s") && sentence.token(of).is("of")
				&& sentence.token(of - 1).is(WordClass.COLLECTION);
	}

	/** "Other island hopes": one who hopes is no "other", "many" or "these". */
	private static boolean isOfMany(Sentence sentence, int index) {
		int first = index - 1;
		while (first > 0 && first > index - NEAR && sentence.tag(first).isNoun()) {
			first--;
		}
		return sentence.token(index).lower().endsWith("s") && first < index - 1
				&& sentence.token(first).is(WordClass.PLURAL_ONLY);
	}

	/** Whether quoted speech may stand beside this word, in any order. */
	public static boolean quotes(Sentence sentence, int index) {
		return isParticleVerb(sentence, index)
				|| (sentence.token(index).takes(Frame.QUOTE) && reports(sentence, index));
	}

	/** Whether quoted words of any kind may follow this word. */
	public static boolean mayQuote(Sentence sentence, int index) {
		return isParticleVerb(sentence, index) || (sentence.token(index).verb().takesQuotation()
				&& reports(sentence, index) && !sentence.token(index).is("going"));
	}

	/** Whether a clause may follow this word, with quoted words in it. */
	public static boolean takesClause(Sentence sentence, int index) {
		return isParticleVerb(sentence, index)
				|| (sentence.token(index).verb().takesClause() && reports(sentence, index));
	}

	/** "Broke in", "shot back". */
	private static boolean isParticleVerb(Sentence sentence, int index) {
		Token token = sentence.token(index);
		return (index == 0 || !token.isCapitalized())
				&& token.verb().particles().contains(sentence.token(index + 1).lower());
	}

	/** A day or an event cannot speak, though a letter can. */
	public static boolean isSetting(String noun) {
		return Lexicon.isOccasion(noun) && !Lexicon.isOrganization(noun);
	}

	/** Behind a quotation and a subject, "the letter read." can only be a verb. */
	public static boolean closesClause(Sentence sentence, int index) {
		Token token = sentence.token(index);
		Tag next = sentence.tag(index + 1);
		boolean ends = !sentence.token(index + 1).isWord() || next == Tag.ADP || next == Tag.ADV;
		return ends && !token.isCapitalized() && token.takes(Frame.QUOTE) && !token.lower().endsWith("ing");
	}

	public static int nextQuotation(Sentence sentence, int from) {
		for (int i = from; i < sentence.size(); i++) {
			if (sentence.token(i).isQuotation()) {
				return i;
			}
		}
		return sentence.size();
	}

}
