package org.ontherecord.attribution.english.quoted;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.TextSpan;
import org.ontherecord.attribution.english.people.Coreference;
import org.ontherecord.attribution.english.people.NameTrust;
import org.ontherecord.attribution.english.people.Referent;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.ParsedParagraph;
import org.ontherecord.attribution.english.text.Quotation;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Attributes quotations, by the rules in their order.
 */
public final class Quoted {

	/** Cues beside the quotation. */
	private final List<Rule> rules;

	/** Those that only hint at who speaks. */
	private final List<Rule> hints;

	/** Asked when all else is silent. */
	private final Rule before;

	private final Coreference coreference;

	private final Continuation continuation;

	public Quoted(List<ParsedParagraph> text, Coreference coreference, Continuation continuation) {
		this.rules = List.of(new QuoteThenCue(), new QuoteThenSource(), new QuoteThenDash(text), new OwnedWords(),
				new PassiveCue(), new AccordingTo(), new InsertedCue(), new ClauseThenSource(), new SourceThenQuote());
		this.hints = List.of(new SeenAsQuoted(), new NounCue(), new NameColon(), new ColonThenQuote(),
				new ColonBefore(text), new QuoteThenName(coreference));
		this.before = new SubjectBefore(text, coreference);
		this.coreference = coreference;
		this.continuation = continuation;
	}

	/** Attributes a quotation, of which each paragraph holds a place. */
	public Attribution attribute(Quotation quotation, List<QuotationPlace> at) {
		if (at.stream().anyMatch(NegatedCue::isAt)) {
			return unattributed(quotation, "negated-cue");
		}
		if (at.stream().anyMatch(TitleQuotation::isAt)) {
			return unattributed(quotation, "title");
		}
		if (at.stream().anyMatch(NamedThing::isAt)) {
			return unattributed(quotation, "name");
		}
		for (int i = at.size() - 1; i >= 0; i--) {
			Attribution found = byCue(at.get(i));
			if (found != null) {
				return found;
			}
		}
		Attribution carried = at.isEmpty() ? null : carried(at.get(0));
		return carried != null ? carried : unattributed(quotation, "unattributed");
	}

	/** What no cue beside it ties to anybody goes to whoever speaks around it. */
	private @Nullable Attribution carried(QuotationPlace place) {
		Attribution found = this.continuation.of(place);
		found = found != null ? found : by(this.before, place);
		return found != null ? found : this.continuation.goesOn(place);
	}

	private @Nullable Attribution byCue(QuotationPlace place) {
		Attribution found = first(this.rules, place);
		found = found != null ? found : this.continuation.within(place);
		return found != null ? found : first(this.hints, place);
	}

	private @Nullable Attribution first(List<Rule> rules, QuotationPlace place) {
		for (Rule rule : rules) {
			Attribution found = by(rule, place);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private @Nullable Attribution by(Rule rule, QuotationPlace place) {
		Finding finding = rule.find(place);
		Referent referent = finding == null || isThing(place, finding) ? null : this.coreference.of(finding.source());
		if (finding == null || referent == null) {
			return null;
		}
		this.coreference.remember(referent, finding.source());
		return attribution(place.quotation(), referent.speaker(), finding,
				this.coreference.naming(referent.speaker(), finding.source()));
	}

	/**
	 * Quoted words beside a noun for neither person, body nor document are hardly ever
	 * its own, be they a few or beside a verb that does more than to say.
	 */
	private static boolean isThing(QuotationPlace place, Finding finding) {
		Cue cue = finding.cue();
		boolean said = cue == null || (cue.verb().takes(Frame.ASIDE) && !isReduced(place.sentence(), cue))
				|| place.sentence().token(cue.from()).is(WordClass.CERTAIN_CUE);
		boolean named = finding.source().headToken().isCapitalized();
		return (place.quotation().type() == Attribution.Type.PARTIAL || !(said || named))
				&& !Coreference.canSpeak(finding.source());
	}

	/** "Details revealed in a letter" */
	private static boolean isReduced(Sentence sentence, Cue cue) {
		return cue.word().endsWith("ed") && sentence.tag(cue.from() - 1) == Tag.NOUN
				&& sentence.tag(cue.to()) == Tag.ADP;
	}

	private static Attribution attribution(Quotation quotation, Speaker speaker, Finding finding,
			@Nullable TextSpan naming) {
		Cue cue = finding.cue();
		return new Attribution(quotation.type(), quotation.content(), speaker, finding.source().span(), naming,
				cue == null ? null : cue.span(), finding.rule(),
				NameTrust.of(finding.confidence(), speaker, finding.source()));
	}

	private static Attribution unattributed(Quotation quotation, String rule) {
		return new Attribution(quotation.type(), quotation.content(), null, null, null, null, rule,
				Attribution.Confidence.LOW);
	}

}
