package org.ontherecord.attribution.english.quoted;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;

/** Smith: “…”; added Smith: “…”; Smith, Daily Post: “…” */
final class NameColon implements Rule {

	@Override
	public @Nullable Finding find(QuotationPlace place) {
		Sentence sentence = place.sentence();
		int colon = place.index() - 1;
		if (!place.token(-1).is(":") || colon < 1) {
			return null;
		}
		NounPhrase source = new NounPhrases(sentence).endingAt(colon - 1, 0);
		if (source == null || !isNamed(sentence, source)) {
			return null;
		}
		NounPhrase writer = beforeOutlet(sentence, source);
		if (writer != null) {
			return new Finding(writer.until(colon), new Cue(sentence, colon, colon + 1), "name-colon-quote",
					Attribution.Confidence.MEDIUM);
		}
		boolean cue = source.from() == 1 && sentence.token(0).takes(Frame.QUOTE);
		boolean alone = source.from() == 0 || cue || !sentence.token(source.from() - 1).isWord()
				|| sentence.token(source.from() - 1).is("from");
		return alone ? new Finding(source, new Cue(sentence, colon, colon + 1), "name-colon-quote",
				Attribution.Confidence.MEDIUM) : null;
	}

	/** "Ana Ruiz, Daily Post: …" */
	private static @Nullable NounPhrase beforeOutlet(Sentence sentence, NounPhrase outlet) {
		int comma = outlet.from() - 1;
		NounPhrase writer = comma > 1 && sentence.token(comma).is(",")
				? new NounPhrases(sentence).endingAt(comma - 1, 0) : null;
		return writer != null && writer.from() == 0 && isNamed(sentence, writer)
				&& !Lexicon.isRole(outlet.headToken().lower()) ? writer : null;
	}

	private static boolean isNamed(Sentence sentence, NounPhrase source) {
		return sentence.tag(source.head()) == Tag.PROPN || Lexicon.isOrganization(source.headToken().lower())
				|| isLabel(source);
	}

	/** "Woman: “…”", a line of a script */
	private static boolean isLabel(NounPhrase source) {
		return source.from() == 0 && source.to() == 1 && source.sentence().number() == 0
				&& Lexicon.isRole(source.headToken().lower());
	}

}
