package org.ontherecord.attribution.english.reported;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.TextSpan;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.Transcript;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * A turn in a transcript, which has no marks: "RUIZ: The bridge is safe. It always was."
 * The paragraph begins with the name, and all the rest of it is said.
 */
final class TranscriptTurn implements Construct {

	private static final int LONGEST_NAME = 4;

	private final Transcript transcript;

	TranscriptTurn(Transcript transcript) {
		this.transcript = transcript;
	}

	@Override
	public @Nullable ReportedClause at(Sentence sentence, int cue) {
		if (!sentence.token(cue).is(":") || cue == 0 || cue > LONGEST_NAME || sentence.number() > 0
				|| sentence.paragraph().number() == 0 || cue + 1 >= sentence.size()
				|| sentence.token(cue + 1).isQuotation()) {
			return null;
		}
		NounPhrase source = new NounPhrase(sentence, 0, cue - 1, cue);
		if (source.span().start() > 0 || !isName(source) || !isSpeech(sentence, cue + 1)) {
			return null;
		}
		List<TextSpan> said = this.transcript.turn(sentence.paragraph(), sentence.token(cue + 1).start());
		return said.isEmpty() ? null : new ReportedClause(this, said, source, new Cue(sentence, cue, cue + 1),
				"transcript-turn", Attribution.Confidence.MEDIUM);
	}

	@Override
	public boolean isTurn() {
		return true;
	}

	/** "Note:" is no speaker. */
	@Override
	public boolean trusts(Speaker speaker) {
		return speaker.isPersonInFull();
	}

	/** Not "Ana Ruiz: two counts of theft, held in jail". */
	private static boolean isSpeech(Sentence sentence, int from) {
		for (int i = from; i < sentence.size(); i++) {
			Token before = sentence.token(i - 1);
			boolean listed = sentence.tag(i) == Tag.VERB
					&& (!before.isWord() || before.is(WordClass.ARTICLE) || sentence.token(i + 1).is(","));
			if (sentence.token(i).isQuotation() || !listed && BareClause.isFinite(sentence, i)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isName(NounPhrase phrase) {
		for (int i = phrase.from(); i < phrase.to(); i++) {
			Token token = phrase.sentence().token(i);
			if (!token.isCapitalized() || Lexicon.isCommon(token.lower())) {
				return false;
			}
		}
		return true;
	}

}
