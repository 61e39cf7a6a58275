package org.ontherecord.attribution.english.quoted;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * All that stands between a quotation and its cue, where no verb parts it: “…,” lead
 * researcher and Trust scientist Smith said; or a name and its long office: “…,” Smith,
 * head of the union that runs the ferries said.
 */
final class LongSource {

	private static final int LONGEST = 20;

	private LongSource() {
	}

	static @Nullable NounPhrase between(Sentence sentence, int from, int ceiling) {
		int cue = from + 1;
		while (cue < ceiling && !(sentence.token(cue).is(WordClass.CERTAIN_CUE) && Cues.quotes(sentence, cue))) {
			cue++;
		}
		boolean another = sentence.token(from).is(WordClass.CONJUNCTION);
		if (cue >= ceiling || cue - from > LONGEST || another || !isSpoken(sentence, from, cue)) {
			return null;
		}
		int comma = from;
		while (comma < cue && !sentence.token(comma).is(",")) {
			comma++;
		}
		boolean name = comma < cue && isName(sentence, from, comma);
		int head = name ? comma - 1 : cue - 1;
		return name || isOne(sentence, from, cue) ? new NounPhrase(sentence, from, head, cue) : null;
	}

	/** No second source begins in between. */
	private static boolean isSpoken(Sentence sentence, int from, int cue) {
		for (int i = from; i < cue; i++) {
			Token token = sentence.token(i);
			if (token.isQuotation() || Pronoun.isSubject(token.lower()) || ".:;".contains(token.text())) {
				return false;
			}
		}
		return true;
	}

	private static boolean isName(Sentence sentence, int from, int comma) {
		for (int i = from; i < comma; i++) {
			if (!sentence.token(i).isCapitalized() || sentence.tag(i).isVerb()) {
				return false;
			}
		}
		return sentence.tag(comma - 1) == Tag.PROPN;
	}

	/**
	 * Words of one noun phrase, and a comma between its adjectives; right before a job
	 * there is no verb, whatever it looks like.
	 */
	private static boolean isOne(Sentence sentence, int from, int cue) {
		for (int i = from; i < cue; i++) {
			Tag tag = sentence.tag(i);
			boolean described = i == from + 1 && sentence.token(i).lower().endsWith("ed")
					|| tag == Tag.VERB && Lexicon.isRole(sentence.token(i + 1).lower());
			boolean comma = sentence.token(i).is(",") && !sentence.tag(i - 1).isNoun();
			if (!described && !comma
					&& (tag.isVerb() || tag == Tag.ADP || tag == Tag.SCONJ || !sentence.token(i).isWord())) {
				return false;
			}
		}
		return sentence.tag(cue - 1).isNoun() || sentence.token(cue - 1).lower().endsWith("-year-old");
	}

}
