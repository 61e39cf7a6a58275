package org.ontherecord.attribution.english.reported;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.TextSpan;
import org.ontherecord.attribution.english.people.Coreference;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.Views;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * According to Smith, the bridge is safe; the bridge is safe, according to Smith; the
 * bridge, according to Smith, is safe.
 */
final class ClauseAccordingTo implements Construct {

	private static final int LONG = 14;

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int cue) {
		Views view = Views.at(sentence, cue);
		boolean owned = view != null && view.to() > view.source().to();
		if (view == null || (owned && !view.source().headToken().isPossessive())) {
			return null;
		}
		NounPhrase source = owned ? view.source() : withoutNumber(view.source().until(end(sentence, view.source())));
		Cue words = view.cue();
		int past = owned ? view.to() : source.to();
		if (!sentence.token(cue - 1).is(",") && cue > 0 && !Coreference.canSpeak(source)) {
			return null;
		}
		int from = ClauseWords.beginning(sentence);
		int before = (cue > 0 && sentence.token(cue - 1).is(",")) ? cue - 1 : cue;
		int after = afterParticiple(sentence, sentence.token(past).is(",") ? past + 1 : past);
		int end = new ClauseEnd(sentence, cue).of(after);
		boolean goesOn = after < end && before < cue && after > past
				&& (BareClause.isFinite(sentence, after) || !ClauseWords.hasVerb(sentence, from, before));
		if (sentence.token(before - 1).is("that")) {
			return null;
		}
		boolean joined = sentence.token(before - 1).is(WordClass.CONJUNCTION) || sentence.token(before - 1).is("which");
		if (before > from && !joined && (goesOn || ClauseWords.hasVerb(sentence, from, before))) {
			if (goesOn && before == from + 1) {
				return reported(source, words, List.of(sentence.span(after, end)));
			}
			TextSpan first = sentence.span(from, before);
			return ClauseWords.isQuotedOnly(sentence, from, before) ? null
					: reported(source, words, goesOn ? List.of(first, sentence.span(after, end)) : List.of(first));
		}
		return end <= after || ClauseWords.isQuotedOnly(sentence, after, end) ? null
				: reported(source, words, List.of(sentence.span(after, end)));
	}

	/**
	 * "According to Smith, speaking in May, the bridge": what he does is not what he
	 * says.
	 */
	private static int afterParticiple(Sentence sentence, int from) {
		int comma = from;
		boolean participle = sentence.token(from - 1).is(",") && sentence.tag(from) == Tag.VERB
				&& sentence.token(from).lower().endsWith("ing");
		while (participle && comma < sentence.size() && !sentence.token(comma).is(",")) {
			comma++;
		}
		return comma + 1 < sentence.size() && comma > from ? comma + 1 : from;
	}

	private ReportedClause reported(NounPhrase source, Cue cue, List<TextSpan> content) {
		return new ReportedClause(this, content, source, cue, "according-to-clause", Attribution.Confidence.MEDIUM);
	}

	/** The whole phrase, up to a comma or the end, unless that is far. */
	private static int end(Sentence sentence, NounPhrase core) {
		if (core.isPronoun()) {
			return core.to();
		}
		for (int i = core.to(); i < Math.min(sentence.size(), core.to() + LONG); i++) {
			Token token = sentence.token(i);
			if (token.isQuotation() || token.is("who")) {
				break;
			}
			if (!token.isWord() && !token.is("'s") && !token.is("-")) {
				return i;
			}
		}
		return core.to();
	}

	/** "According to the office, 70 percent of the": the number begins the clause. */
	private static NounPhrase withoutNumber(NounPhrase phrase) {
		for (int i = phrase.head() + 1; i < phrase.to(); i++) {
			Tag next = phrase.sentence().tag(i + 1);
			if (phrase.sentence().token(i).is(",") && (next == Tag.NUM || next == Tag.PRON)) {
				return phrase.until(i);
			}
		}
		return phrase;
	}

}
