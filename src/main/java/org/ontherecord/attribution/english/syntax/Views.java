package org.ontherecord.attribution.english.syntax;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Whose account the writer gives: "according to Smith", "per Smith", "in the view of
 * Smith", "in Smith's words".
 *
 * @param to index past the whole, source and cue
 */
public record Views(NounPhrase source, Cue cue, int to) {

	public static @Nullable Views at(Sentence sentence, int index) {
		Token first = sentence.token(index);
		if (first.is("according") && sentence.token(index + 1).is("to")) {
			return of(sentence, index, index + 2);
		}
		if (first.is("per") && sentence.tag(index + 1) == Tag.PROPN) {
			return of(sentence, index, index + 1);
		}
		return first.is("in") ? in(sentence, index) : null;
	}

	private static @Nullable Views in(Sentence sentence, int in) {
		if (sentence.token(in + 1).is("the") && sentence.token(in + 2).is(WordClass.VIEW)
				&& sentence.token(in + 3).is("of")) {
			return of(sentence, in, in + 4);
		}
		for (int noun = in + 2; noun < in + 7; noun++) {
			NounPhrase owner = sentence.token(noun).is(WordClass.VIEW) ? SpeechNouns.owner(sentence, noun - 1) : null;
			if (owner != null && owner.from() == in + 1) {
				return new Views(owner, new Cue(sentence, in, in + 1), noun + 1);
			}
		}
		return null;
	}

	private static @Nullable Views of(Sentence sentence, int cue, int from) {
		int begin = sentence.tag(from) == Tag.ADV ? from + 1 : from;
		NounPhrase source = new NounPhrases(sentence).startingAt(begin, Cues.nextQuotation(sentence, cue));
		return source == null ? null : new Views(source, new Cue(sentence, cue, from), source.to());
	}

	/** "The navy" of "according to the navy, the crew “was not on board”" */
	public NounPhrase alone() {
		Sentence sentence = this.source.sentence();
		int comma = this.source.to() - 1;
		while (comma > this.source.head() && !sentence.token(comma).is(",")) {
			comma--;
		}
		boolean subject = sentence.token(this.source.to()).isQuotation() && sentence.tag(this.source.to() - 1).isNoun();
		return comma > this.source.head() && subject ? this.source.until(comma) : this.source;
	}

}
