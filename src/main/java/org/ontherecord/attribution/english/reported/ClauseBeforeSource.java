package org.ontherecord.attribution.english.reported;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.TextSpan;
import org.ontherecord.attribution.english.syntax.AdverbialsAfter;
import org.ontherecord.attribution.english.syntax.Clauses;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Quotation;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/** The bridge, engineers said, is safe; the bridge is safe, Smith said on Monday. */
final class ClauseBeforeSource implements Construct {

	private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{4}[.?!] +\\p{Lu}");

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int verb) {
		Token cue = sentence.token(verb);
		if (cue.lower().endsWith("ing") || (!cue.takes(Frame.ASIDE) && !cue.takes(Frame.PERSON))) {
			return null;
		}
		NounPhrase source = Reporter.of(sentence, verb);
		if (source == null || source.from() < 2 || Pronoun.isRelative(source.headToken().lower())) {
			return null;
		}
		int from = ClauseWords.beginning(sentence);
		int comma = sentence.token(source.from() - 1).is("as") ? source.from() - 2 : source.from() - 1;
		int end = ClauseWords.beforeComma(sentence, comma);
		if (!sentence.token(comma).endsWithComma() || end <= from || ClauseWords.isQuotedOnly(sentence, from, end)
				|| isSpeechAlone(sentence, end - 1)) {
			return null;
		}
		return reported(source, new Cue(sentence, verb, verb + 1), sentence.span(from, end));
	}

	/**
	 * "He cabled her: “Wait,” she said", "it was called “a joke. Nobody laughed,” she
	 * said": only the words between marks are hers.
	 */
	private static boolean isSpeechAlone(Sentence sentence, int last) {
		Quotation quotation = sentence.token(last).quotation();
		return quotation != null && (sentence.token(last - 1).is(":") || SENTENCE_END.matcher(quotation.text()).find());
	}

	private @Nullable ReportedClause reported(NounPhrase source, Cue cue, TextSpan before) {
		Sentence sentence = source.sentence();
		int rest = Math.max(cue.to() + 1, new AdverbialsAfter(sentence).after(cue.to()));
		if (sentence.token(rest - 1).is(",") && goesOn(sentence, rest)) {
			int end = new ClauseEnd(sentence, cue.from()).of(rest);
			if (end > rest && !ClauseWords.isQuotedOnly(sentence, rest, end)) {
				TextSpan after = sentence.span(rest, end);
				int own = new AsideScope(source).from(rest);
				List<TextSpan> said = own >= source.from() - 1 ? List.of(after)
						: own > 0 ? List.of(sentence.span(own, source.from() - 1), after) : List.of(before, after);
				return new ReportedClause(this, said, source, cue, "clause-around-source",
						Attribution.Confidence.MEDIUM);
			}
		}
		int from = ClauseWords.beginning(sentence);
		boolean quoted = sentence.token(source.from() - 1).isQuotation();
		boolean whole = (closes(cue) || (!quoted && Clauses.isDash(sentence, cue.to())))
				&& ClauseWords.hasVerb(sentence, from, source.from())
				&& !ClauseWords.isSubordinate(sentence, from, source.from() - 1);
		return whole ? new ReportedClause(this, List.of(before), source, cue, "clause-source-cue",
				Attribution.Confidence.HIGH) : null;
	}

	private static boolean goesOn(Sentence sentence, int index) {
		Token token = sentence.token(index);
		return !(token.lower().endsWith("ing") && token.verb().isOne());
	}

	/** Nothing but the occasion stands between the verb and a comma or the end. */
	private static boolean closes(Cue cue) {
		Sentence sentence = cue.sentence();
		int rest = cue.to();
		boolean loose = cue.word().startsWith("sa") || cue.verb().takes(Frame.PERSON)
				|| (cue.verb().takes(Frame.QUOTE) && sentence.token(rest).is(WordClass.OCCASION_LINK));
		while (loose && rest < sentence.size() && sentence.token(rest).isWord()
				&& (!sentence.tag(rest).isVerb() || sentence.token(rest).is("including"))) {
			rest++;
		}
		rest = loose ? rest : new AdverbialsAfter(sentence).after(rest);
		return rest >= sentence.size() || sentence.token(rest).is(".")
				|| (sentence.token(rest - 1).is(",") && !sentence.token(rest).isQuotation())
				|| (sentence.token(rest).is(",") && !sentence.token(rest + 1).isQuotation()
						&& !Pronoun.isRelative(sentence.token(rest + 1).lower()));
	}

}
