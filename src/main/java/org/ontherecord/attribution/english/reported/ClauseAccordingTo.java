package org.ontherecord.attribution.english.reported;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.TextSpan;
import org.ontherecord.attribution.english.people.Coreference;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.Views;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * According to Smith, the bridge is safe; the bridge is safe, according to Smith; the
 * bridge, according to Smith, is safe.
 */
final class ClauseAccordingTo implements Construct {

	private static final int SHORT = 3;

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int cue) {
		Views view = Views.at(sentence, cue);
		boolean owned = view != null && view.to() > view.source().to();
		if (view == null || (owned && !view.source().headToken().isPossessive())) {
			return null;
		}
		NounPhrase source = owned ? view.source() : AccountGiver.whole(view.source());
		Cue words = view.cue();
		int past = pastBracket(sentence, owned ? view.to() : source.to());
		boolean speaks = Coreference.canSpeak(source) && !sentence.token(cue - 1).is(WordClass.SORTED);
		if (!sentence.token(cue - 1).is(",") && cue > 0 && !speaks) {
			return null;
		}
		int from = ClauseWords.beginning(sentence);
		int before = (cue > 0 && sentence.token(cue - 1).is(",")) ? cue - 1 : cue;
		int after = afterParticiple(source, sentence.token(past).is(",") ? past + 1 : past);
		int end = new ClauseEnd(sentence, cue).of(after);
		boolean closes = end <= after && before > from + SHORT && before < cue;
		boolean goesOn = after < end && before < cue && after > past
				&& (BareClause.isFinite(sentence, after) || !ClauseWords.hasVerb(sentence, from, before));
		if (sentence.token(before - 1).is("that")) {
			return null;
		}
		boolean joined = sentence.token(before - 1).is(WordClass.CONJUNCTION) || sentence.token(before - 1).is("which");
		if (before > from && !joined && (goesOn || closes || ClauseWords.hasVerb(sentence, from, before))) {
			if (goesOn && before == from + 1) {
				return reported(source, words, List.of(sentence.span(after, end)));
			}
			TextSpan first = sentence.span(isContrast(sentence, from, before) ? from + 1 : from, before);
			return ClauseWords.isQuotedOnly(sentence, from, before) ? null
					: reported(source, words, goesOn ? List.of(first, sentence.span(after, end)) : List.of(first));
		}
		boolean participle = after == past && sentence.tag(after) == Tag.VERB;
		return end <= after || participle || isSpeechAlone(words, after, end) ? null
				: reported(source, words, List.of(sentence.span(after, end)));
	}

	/** "According to FOF (the Ferry Owners' Forum), the bridge" */
	private static int pastBracket(Sentence sentence, int from) {
		int end = from;
		while (sentence.token(from).is("(") && end + 1 < sentence.size() && !sentence.token(end).is(")")) {
			end++;
		}
		return sentence.token(end).is(")") ? end + 1 : from;
	}

	/** "While it broke the law, according to Smith, others think" */
	private static boolean isContrast(Sentence sentence, int from, int to) {
		Token first = sentence.token(from);
		return (first.is("while") || first.is("although") || first.is("though"))
				&& IntStream.range(from, to).noneMatch((i) -> sentence.token(i).is(","));
	}

	/** "In the words of the mayor, Ana Ruiz, “…”" */
	private static boolean isSpeechAlone(Cue cue, int from, int end) {
		Sentence sentence = cue.sentence();
		int quotation = Cues.nextQuotation(sentence, from);
		boolean whole = quotation < end && sentence.token(quotation).quotation().beginsSentence();
		return ClauseWords.isQuotedOnly(sentence, from, end) || (whole && quotation == end - 1
				&& cue.word().equals("in") && !ClauseWords.hasVerb(sentence, from, quotation));
	}

	/**
	 * "According to Smith, speaking in May, the bridge": what he does, and who he is, is
	 * not what he says.
	 */
	private static int afterParticiple(NounPhrase source, int from) {
		Sentence sentence = source.sentence();
		int comma = from;
		while (describes(source, from) && comma < sentence.size() && !sentence.token(comma).is(",")) {
			comma++;
		}
		return comma + 1 < sentence.size() && comma > from ? comma + 1 : from;
	}

	/** "Speaking in May,", "which has a map,", "the city's mayor, the bridge is". */
	private static boolean describes(NounPhrase source, int from) {
		Sentence sentence = source.sentence();
		Token first = sentence.token(from);
		if (!sentence.token(from - 1).is(",") || first.is("which") || first.is("who") || first.is("whose")) {
			return sentence.token(from - 1).is(",");
		}
		if (sentence.tag(from) == Tag.VERB && (first.lower().endsWith("ing") || first.lower().endsWith("ed"))) {
			return true;
		}
		int comma = from;
		while (comma < sentence.size() && !sentence.token(comma).is(",")) {
			if (!sentence.token(comma).isWord() || sentence.tag(comma).isVerb()) {
				return false;
			}
			comma++;
		}
		return (Lexicon.isRole(sentence.token(comma - 1).lower()) || isName(source, from, comma))
				&& ClauseWords.hasVerb(sentence, comma, sentence.size());
	}

	/** "According to a diver in Wales, Ana Ruiz, the bridge is" */
	private static boolean isName(NounPhrase source, int from, int comma) {
		Sentence sentence = source.sentence();
		return Lexicon.isSingularRole(source.headToken().lower()) && comma > from + 1 && comma < from + SHORT + 1
				&& Lexicon.isGivenName(sentence.token(from).text())
				&& IntStream.range(from, comma).allMatch((i) -> sentence.tag(i) == Tag.PROPN);
	}

	private ReportedClause reported(NounPhrase source, Cue cue, List<TextSpan> content) {
		return new ReportedClause(this, content, source, cue, "according-to-clause", Attribution.Confidence.MEDIUM);
	}

}
