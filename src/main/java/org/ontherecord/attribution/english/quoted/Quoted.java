package org.ontherecord.attribution.english.quoted;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.Passage;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.english.people.Referent;
import org.ontherecord.attribution.english.people.Speakers;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Paragraph;
import org.ontherecord.attribution.english.text.Quotation;

/**
 * Attributes quotations, by the rules in their order.
 */
public final class Quoted {

	private final List<Rule> rules;

	private final Speakers speakers;

	private final Continuation continuation;

	public Quoted(List<Paragraph> text, Speakers speakers, Continuation continuation) {
		this.rules = List.of(new QuoteThenCue(), new QuoteThenSource(), new QuoteThenDash(), new AccordingTo(),
				new InsertedCue(), new ClauseThenSource(), new PassiveCue(), new SourceThenQuote(), new NounCue(),
				new NameColon(), new ColonThenQuote(), new ColonBefore(text));
		this.speakers = speakers;
		this.continuation = continuation;
	}

	/** Attributes a quotation, of which each paragraph holds a place. */
	public Attribution attribute(Quotation quotation, List<Place> at) {
		if (at.stream().anyMatch(NegatedCue::isAt)) {
			return unattributed(quotation, "negated-cue");
		}
		if (at.stream().anyMatch(TitleQuotation::isAt)) {
			return unattributed(quotation, "title");
		}
		for (int i = at.size() - 1; i >= 0; i--) {
			Attribution found = byRules(at.get(i));
			if (found != null) {
				return found;
			}
		}
		Attribution continued = at.isEmpty() ? null : this.continuation.of(at.get(0));
		return continued != null ? continued : unattributed(quotation, "unattributed");
	}

	private @Nullable Attribution byRules(Place place) {
		for (Rule rule : this.rules) {
			Finding finding = rule.find(place);
			Referent referent = finding == null || isThing(place, finding.source()) ? null
					: this.speakers.of(finding.source());
			if (finding != null && referent != null) {
				this.speakers.remember(referent, finding.source());
				return attribution(place.quotation(), referent.speaker(), finding,
						this.speakers.naming(referent.speaker(), finding.source()));
			}
		}
		return null;
	}

	/**
	 * A few quoted words beside a noun for neither person, body nor document are hardly
	 * ever its own.
	 */
	private static boolean isThing(Place place, NounPhrase source) {
		return place.quotation().type() == Attribution.Type.PARTIAL && !Speakers.canSpeak(source);
	}

	private static Attribution attribution(Quotation quotation, Speaker speaker, Finding finding,
			@Nullable Passage naming) {
		Cue cue = finding.cue();
		return new Attribution(quotation.type(), quotation.content(), speaker, finding.source().passage(), naming,
				cue == null ? null : cue.passage(), finding.rule(), finding.confidenceInName());
	}

	private static Attribution unattributed(Quotation quotation, String rule) {
		return new Attribution(quotation.type(), quotation.content(), null, null, null, null, rule,
				Attribution.Confidence.LOW);
	}

}
