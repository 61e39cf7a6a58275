package org.ontherecord.attribution.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.people.Cast;
import org.ontherecord.attribution.english.people.Coreference;
import org.ontherecord.attribution.english.quoted.Continuation;
import org.ontherecord.attribution.english.quoted.QuotationPlace;
import org.ontherecord.attribution.english.quoted.Quoted;
import org.ontherecord.attribution.english.reported.Reported;
import org.ontherecord.attribution.english.text.ParsedParagraph;
import org.ontherecord.attribution.english.text.Quotation;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Token;

/**
 * Goes through an article once, sentence by sentence, so that each pronoun and each bare
 * quotation finds who spoke before it.
 */
final class ReadThrough {

	private final List<ParsedParagraph> text;

	private final Quoted quoted;

	private final Reported reported;

	private final Continuation continuation;

	private final Map<Quotation, List<QuotationPlace>> places = new HashMap<>();

	private final List<Attribution> found = new ArrayList<>();

	ReadThrough(List<ParsedParagraph> text, Cast cast) {
		Coreference coreference = new Coreference(text, cast);
		this.text = text;
		this.continuation = new Continuation(text);
		this.quoted = new Quoted(text, coreference, this.continuation);
		this.reported = new Reported(text, cast, coreference);
	}

	List<Attribution> attributions() {
		sentences().forEach(this::place);
		sentences().forEach(this::read);
		this.found.sort(Comparator.<Attribution>comparingInt((it) -> it.content().get(0).paragraph())
			.thenComparingInt((it) -> it.content().get(0).start()));
		return List.copyOf(this.found);
	}

	private List<Sentence> sentences() {
		return this.text.stream().flatMap((paragraph) -> paragraph.sentences().stream()).toList();
	}

	private void place(Sentence sentence) {
		for (int i = 0; i < sentence.size(); i++) {
			Quotation quotation = sentence.token(i).quotation();
			if (quotation != null) {
				this.places.computeIfAbsent(quotation, (it) -> new ArrayList<>())
					.add(new QuotationPlace(quotation, sentence, i));
			}
		}
	}

	private void read(Sentence sentence) {
		this.reported.in(sentence).forEach((attribution) -> keep(sentence, attribution));
		for (Token token : sentence.tokens()) {
			List<QuotationPlace> at = this.places.getOrDefault(token.quotation(), List.of());
			if (token.quotation() != null && at.get(0).sentence() == sentence) {
				Attribution attribution = this.quoted.attribute(token.quotation(), at);
				keep(at.get(at.size() - 1).sentence(), attribution);
			}
		}
	}

	private void keep(Sentence sentence, Attribution attribution) {
		this.found.add(attribution);
		this.continuation.keep(sentence, attribution);
	}

}
