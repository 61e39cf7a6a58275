package org.ontherecord.attribution.english.quoted;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Auxiliaries;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.WordClass;

/** The plan was called “dead” by Smith; described by Smith as “dead”. */
final class PassiveCue implements Rule {

	private static final int REACH = 20;

	/** So near the quotation is, unless "as" stands before it. */
	private static final int NEAR = 8;

	@Override
	public @Nullable Finding find(QuotationPlace place) {
		Sentence sentence = place.sentence();
		for (int verb = place.index() - 1; verb >= Math.max(1, place.index() - REACH); verb--) {
			boolean near = place.index() - verb <= NEAR || isBehindAs(place);
			if (near && isParticiple(sentence, verb) && !isAside(sentence, verb)) {
				NounPhrase source = agentOf(place, verb);
				return source == null ? null : new Finding(source, new Cue(sentence, verb, verb + 1), "passive-cue",
						Attribution.Confidence.MEDIUM);
			}
		}
		return null;
	}

	private static boolean isBehindAs(QuotationPlace place) {
		return place.token(place.token(-1).is(WordClass.DETERMINER) ? -2 : -1).is("as");
	}

	/** Right behind the verb, or behind a quotation that is its complement. */
	private static @Nullable NounPhrase agentOf(QuotationPlace place, int verb) {
		Sentence sentence = place.sentence();
		int by = sentence.token(verb + 1).is(",") ? verb + 2 : verb + 1;
		by = sentence.token(by).is("both") ? by + 1 : by;
		if (sentence.token(by).is("by")) {
			return agent(sentence, by);
		}
		boolean passive = new Auxiliaries(sentence).isPassive(verb) || sentence.tag(verb - 1) == Tag.ADV
				|| !sentence.token(verb - 1).isWord();
		boolean names = passive && sentence.token(verb).takes(Frame.NAME) && place.index() - verb <= 3;
		return names && place.token(1).is("by") ? agent(sentence, place.index() + 1) : null;
	}

	private static boolean isParticiple(Sentence sentence, int index) {
		String word = sentence.token(index).lower();
		return (sentence.token(index).is(WordClass.SEEN) || sentence.token(index).takes(Frame.NAME)
				|| sentence.token(index).takes(Frame.QUOTE)) && sentence.tag(index) == Tag.VERB && !word.endsWith("ing")
				&& !word.endsWith("s");
	}

	/** "Smith said the plan, as proposed by the board, was “dead”." */
	private static boolean isAside(Sentence sentence, int participle) {
		return sentence.token(participle - 1).is("as") && sentence.tokens()
			.stream()
			.limit(participle)
			.anyMatch((token) -> token.is(WordClass.CERTAIN_CUE) && token.takes(Frame.ASIDE));
	}

	private static @Nullable NounPhrase agent(Sentence sentence, int by) {
		NounPhrase agent = sentence.tag(by + 1) == Tag.VERB ? null
				: new NounPhrases(sentence).startingAt(by + 1, Cues.nextQuotation(sentence, by));
		return agent == null || Cues.isSetting(agent.headToken().lower()) ? null : agent;
	}

}
