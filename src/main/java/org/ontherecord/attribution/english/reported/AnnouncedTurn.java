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
import org.ontherecord.attribution.english.text.Transcript;

/**
 * "Ana Ruiz comments: The bridge is safe.", and what she goes on to say, or all of it in
 * the paragraphs behind.
 */
final class AnnouncedTurn implements Construct {

	private final Transcript transcript;

	AnnouncedTurn(Transcript transcript) {
		this.transcript = transcript;
	}

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int cue) {
		ParsedParagraph paragraph = sentence.paragraph();
		if (!sentence.token(cue).is(":") || cue < 2 || sentence.number() > 0 || paragraph.number() == 0
				|| !Transcript.isAnnounced(paragraph.text())) {
			return null;
		}
		int from = sentence.token(0).isCapitalized() ? 0 : 1;
		NounPhrase source = new NounPhrase(sentence, from, cue - 2, cue - 1);
		List<TextSpan> said = this.transcript.turn(paragraph,
				cue + 1 < sentence.size() ? sentence.token(cue + 1).start() : paragraph.text().length());
		return from > cue - 2 || said.isEmpty() ? null : new ReportedClause(this, said, source,
				new Cue(sentence, cue - 1, cue), "transcript-turn", Attribution.Confidence.MEDIUM);
	}

	@Override
	public boolean isTurn() {
		return true;
	}

	@Override
	public boolean trusts(Speaker speaker) {
		return speaker.isPersonInFull();
	}

}
