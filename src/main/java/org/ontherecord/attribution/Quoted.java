package org.ontherecord.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Attributes the quotations of one article, in reading order, by the rules in their
 * order.
 */
final class Quoted {

	private final List<Rule> rules;

	private final List<Paragraph> text;

	private final List<Quotation> quotations;

	private final Speakers speakers;

	private final Map<Quotation, List<Place>> places = new HashMap<>();

	private final Map<Quotation, Attribution> found = new HashMap<>();

	Quoted(List<Paragraph> text, List<Quotation> quotations, Speakers speakers) {
		this.text = text;
		this.rules = List.of(new QuoteThenCue(), new QuoteThenSource(), new AccordingTo(), new InsertedCue(),
				new ClauseThenSource(), new SourceThenQuote(), new NounCue(), new ColonBefore(text));
		this.quotations = quotations;
		this.speakers = speakers;
	}

	List<Attribution> attributions() {
		for (Paragraph paragraph : this.text) {
			for (Sentence sentence : paragraph.sentences()) {
				for (int i = 0; i < sentence.size(); i++) {
					Quotation quotation = sentence.token(i).quotation();
					if (quotation != null) {
						this.places.computeIfAbsent(quotation, (q) -> new ArrayList<>())
							.add(new Place(quotation, sentence, i));
					}
				}
			}
		}
		List<Attribution> attributions = new ArrayList<>();
		for (Quotation quotation : this.quotations) {
			Attribution attribution = attribute(quotation);
			this.found.put(quotation, attribution);
			attributions.add(attribution);
		}
		return attributions;
	}

	private Attribution attribute(Quotation quotation) {
		List<Place> at = this.places.getOrDefault(quotation, List.of());
		if (at.stream().anyMatch(NegatedCue::isAt)) {
			return unattributed(quotation, at, "negated-cue");
		}
		for (int i = at.size() - 1; i >= 0; i--) {
			for (Rule rule : this.rules) {
				Finding finding = rule.find(at.get(i));
				Attribution attribution = finding == null ? null : attribution(quotation, at.get(i), finding);
				if (attribution != null) {
					return attribution;
				}
			}
		}
		Attribution before = at.isEmpty() ? null : continued(at.get(0));
		return before != null ? before : unattributed(quotation, at, "unattributed");
	}

	private static Attribution unattributed(Quotation quotation, List<Place> at, String rule) {
		return new Attribution(type(quotation, at), quotation.content(), null, null, null, rule,
				Attribution.Confidence.LOW);
	}

	private @Nullable Attribution attribution(Quotation quotation, Place place, Finding finding) {
		Speaker speaker = this.speakers.of(finding.source());
		if (speaker == null) {
			return null;
		}
		this.speakers.remember(speaker, finding.source());
		Cue cue = finding.cue();
		return new Attribution(type(quotation, List.of(place)), quotation.content(), speaker,
				finding.source().passage(), cue == null ? null : cue.passage(), finding.rule(), finding.confidence());
	}

	/** A bare quotation goes on with the speaker of the one before it. */
	private @Nullable Attribution continued(Place place) {
		if (place.index() > 0 || !place.quotation().beginsSentence()) {
			return null;
		}
		Attribution before = before(place);
		if (before == null || before.speaker() == null) {
			return null;
		}
		String rule = place.sentence().number() > 0 ? "same-speaker-continues" : "same-speaker-next-paragraph";
		return new Attribution(Attribution.Type.DIRECT, place.quotation().content(), before.speaker(), before.mention(),
				before.cue(), rule, Attribution.Confidence.HIGH);
	}

	private @Nullable Attribution before(Place place) {
		Paragraph paragraph = place.sentence().paragraph();
		int number = place.sentence().number();
		if (number > 0) {
			return quotedIn(paragraph.sentences().get(number - 1));
		}
		if (paragraph.number() == 0 || paragraph.sentences().size() > 1 || place.sentence().size() > 1) {
			return null;
		}
		List<Sentence> sentences = this.text.get(paragraph.number() - 1).sentences();
		return sentences.isEmpty() ? null : quotedIn(sentences.get(sentences.size() - 1));
	}

	private @Nullable Attribution quotedIn(Sentence sentence) {
		for (int i = sentence.size() - 1; i >= 0; i--) {
			Quotation quotation = sentence.token(i).quotation();
			Attribution found = quotation == null ? null : this.found.get(quotation);
			if (found != null && found.speaker() != null) {
				return found;
			}
		}
		return null;
	}

	private static Attribution.Type type(Quotation quotation, List<Place> at) {
		return quotation.beginsSentence() && quotation.words() > 3 ? Attribution.Type.DIRECT : Attribution.Type.PARTIAL;
	}

}
