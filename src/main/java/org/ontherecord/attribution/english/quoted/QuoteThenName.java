package org.ontherecord.attribution.english.quoted;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.people.Coreference;
import org.ontherecord.attribution.english.people.Referent;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;

/**
 * “…,” Smith in court. “…” Smith. “…” Smith image: somebody's name and no verb behind a
 * whole sentence, where the cue is left out.
 */
final class QuoteThenName implements Rule {

	private final Coreference coreference;

	QuoteThenName(Coreference coreference) {
		this.coreference = coreference;
	}

	@Override
	public @Nullable Finding find(QuotationPlace place) {
		if (place.quotation().type() != Attribution.Type.DIRECT || place.index() > 0 || isTitle(place)
				|| ",.!?".indexOf(place.quotation().finalCharacter()) < 0) {
			return null;
		}
		NounPhrase source = place.sentence().size() > 1 ? at(place.sentence(), 1) : inNext(place);
		return source == null || !isPerson(source) ? null
				: new Finding(source, null, "quote-name", Attribution.Confidence.LOW);
	}

	/** “The Blue Lamp and the Sea,” Ruiz */
	private static boolean isTitle(QuotationPlace place) {
		String[] words = place.quotation().text().split("\\s+");
		long small = Arrays.stream(words).filter((word) -> Character.isLowerCase(word.codePointAt(0))).count();
		return small * 2 < words.length;
	}

	private static @Nullable NounPhrase inNext(QuotationPlace place) {
		List<Sentence> sentences = place.sentence().paragraph().sentences();
		int next = place.sentence().number() + 1;
		return next < sentences.size() ? at(sentences.get(next), 0) : null;
	}

	private static @Nullable NounPhrase at(Sentence sentence, int from) {
		NounPhrase source = sentence.token(from).isCapitalized()
				? new NounPhrases(sentence).startingAt(from, sentence.size()) : null;
		if (source == null || isCaption(source)) {
			return source == null ? null : new NounPhrase(sentence, from, source.head() - 1, source.head());
		}
		return sentence.tag(source.head()) == Tag.PROPN && isRest(sentence, source.to()) ? source : null;
	}

	private static boolean isCaption(NounPhrase source) {
		Token head = source.headToken();
		return (head.is("image") || head.is("photo")) && source.head() > source.from()
				&& source.sentence().token(source.to()).is(":");
	}

	/** "during closing arguments." */
	private static boolean isRest(Sentence sentence, int from) {
		int to = from;
		while (to < sentence.size() && !isVerb(sentence, to) && !sentence.token(to).isQuotation()
				&& !sentence.token(to).is(":")) {
			to++;
		}
		return to == sentence.size() && sentence.token(to - 1).is(".");
	}

	private static boolean isVerb(Sentence sentence, int at) {
		return sentence.tag(at) == Tag.AUX || sentence.tag(at).isVerb() && !sentence.token(at).lower().endsWith("ing");
	}

	private boolean isPerson(NounPhrase source) {
		Referent referent = this.coreference.of(source);
		return referent != null && referent.speaker().isPersonInFull();
	}

}
