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

	private static final List<Rule> RULES = List.of(new QuoteThenCue(), new QuoteThenSource(), new SourceThenQuote(),
			new ClauseThenSource(), new AccordingTo());

	private final List<Paragraph> text;

	private final List<Quotation> quotations;

	private final Speakers speakers;

	private final Map<Quotation, List<Place>> places = new HashMap<>();

	private final Map<Quotation, Attribution> found = new HashMap<>();

	Quoted(List<Paragraph> text, List<Quotation> quotations, Speakers speakers) {
		this.text = text;
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
		for (int i = at.size() - 1; i >= 0; i--) {
			for (Rule rule : RULES) {
				Finding finding = rule.find(at.get(i));
				Attribution attribution = finding == null ? null : attribution(quotation, at.get(i), finding);
				if (attribution != null) {
					return attribution;
				}
			}
		}
		Attribution before = at.isEmpty() ? null : continued(at.get(0));
		return before != null ? before : new Attribution(type(quotation, at), quotation.content(), null, null, null,
				"unattributed", Attribution.Confidence.LOW);
	}

	private @Nullable Attribution attribution(Quotation quotation, Place place, Finding finding) {
		Speaker speaker = this.speakers.of(finding.source());
		if (speaker == null) {
			return null;
		}
		Cue cue = finding.cue();
		return new Attribution(type(quotation, List.of(place)), quotation.content(), speaker,
				finding.source().passage(), cue == null ? null : cue.passage(), finding.rule(), finding.confidence());
	}

	/**
	 * A bare quotation goes on with the speaker of the one before it in its paragraph.
	 */
	private @Nullable Attribution continued(Place place) {
		if (place.sentence().size() > 2 || !place.quotation().beginsSentence()) {
			return null;
		}
		List<Sentence> sentences = place.sentence().paragraph().sentences();
		int number = place.sentence().number();
		if (number == 0) {
			return null;
		}
		for (Token token : sentences.get(number - 1).tokens()) {
			Attribution before = token.quotation() == null ? null : this.found.get(token.quotation());
			if (before != null && before.speaker() != null) {
				return new Attribution(Attribution.Type.DIRECT, place.quotation().content(), before.speaker(),
						before.mention(), before.cue(), "same-speaker-continues", Attribution.Confidence.HIGH);
			}
		}
		return null;
	}

	private static Attribution.Type type(Quotation quotation, List<Place> at) {
		return quotation.beginsSentence() && quotation.words() > 3 ? Attribution.Type.DIRECT : Attribution.Type.PARTIAL;
	}

}
