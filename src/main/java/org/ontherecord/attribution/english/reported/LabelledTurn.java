package org.ontherecord.attribution.english.reported;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.TextSpan;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.ParsedParagraph;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.Transcript;

/**
 * A turn among others that begin with a label in capitals: "MR. HAGEN: The bridge is
 * safe.", "REPORTER: Is it?", "JANE RUIZ (Northton): It is." Nobody need be named in
 * full.
 */
final class LabelledTurn implements Construct {

	private final Transcript transcript;

	LabelledTurn(Transcript transcript) {
		this.transcript = transcript;
	}

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int cue) {
		ParsedParagraph paragraph = sentence.paragraph();
		if (!sentence.token(cue).is(":") || paragraph.number() == 0 || sentence.token(cue + 1).isQuotation()
				|| !this.transcript.isTurnAt(paragraph.text(),
						sentence.number() == 0 ? 0 : sentence.token(0).start())) {
			return null;
		}
		int end = 0;
		while (end < cue && !isEndOfLabel(sentence.token(end))) {
			if (sentence.token(end).is(":")) {
				return null;
			}
			end++;
		}
		NounPhrase source = new NounPhrase(sentence, 0, end - 1, end);
		int from = startOfWords(paragraph.text(), sentence.token(cue).end());
		List<TextSpan> said = this.transcript.turn(sentence.paragraph(), from);
		return said.isEmpty() ? null : new ReportedClause(this, said, source, new Cue(sentence, cue, cue + 1),
				"transcript-turn", Attribution.Confidence.MEDIUM);
	}

	/** "HON. A. RUIZ asked the Government, upon notice:", "ANA RUIZ (Northton):" */
	private static boolean isEndOfLabel(Token token) {
		return token.is("(") || token.is(",") || Character.isLowerCase(token.text().charAt(0));
	}

	private static int startOfWords(String text, int from) {
		int at = from;
		while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		return at;
	}

	@Override
	public boolean isTurn() {
		return true;
	}

	@Override
	public boolean trusts(Speaker speaker) {
		return speaker.kind() != Speaker.Kind.ORGANIZATION;
	}

}
