package org.ontherecord.evaluation;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import org.ontherecord.evaluation.GoldQuotation.Kind;

/**
 * An article of PolNeAR with its annotations.
 */
final class GoldArticle {

	/** Quotation marks and apostrophes are no tokens. */
	private static final Pattern TOKEN = Pattern
		.compile("[\\p{L}\\p{N}_]+|[^\\p{L}\\p{N}_\\s\\u00a0\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\x85"
				+ "“”\"'’‘„‟]");

	private final String text;

	private final List<Span> tokens;

	private final List<GoldAttribution> attributions;

	private final List<GoldQuotation> quotations;

	GoldArticle(String text, List<GoldAttribution> attributions) {
		this.text = text;
		this.attributions = attributions;
		this.tokens = TOKEN.matcher(text).results().map((m) -> new Span(m.start(), m.end())).toList();
		this.quotations = QuotedWords.of(text).stream().map(this::judge).toList();
	}

	String text() {
		return this.text;
	}

	List<GoldAttribution> attributions() {
		return this.attributions;
	}

	List<GoldQuotation> quotations() {
		return this.quotations;
	}

	/** The numbers of the tokens that touch any of the spans. */
	BitSet tokens(Collection<Span> spans) {
		BitSet inside = new BitSet();
		for (int i = 0; i < this.tokens.size(); i++) {
			Span token = this.tokens.get(i);
			inside.set(i, spans.stream().anyMatch(token::touches));
		}
		return inside;
	}

	String token(int number) {
		return this.tokens.get(number).of(this.text);
	}

	String words(Collection<Span> spans) {
		return String.join(" ", spans.stream().map((span) -> span.of(this.text)).toList());
	}

	/** Which kind quoted words would be if they were somebody's. */
	Kind size(Span span) {
		return (QuotedWords.words(this.text, span) >= 5) ? Kind.FULL : Kind.PARTIAL;
	}

	/** An attribution has a quotation when half of its characters are content. */
	private GoldQuotation judge(Span span) {
		GoldAttribution best = null;
		int most = 0;
		for (GoldAttribution attribution : this.attributions) {
			int shared = attribution.content().stream().mapToInt(span::shared).sum();
			if (shared > most) {
				best = attribution;
				most = shared;
			}
		}
		if (best == null) {
			return nobodys(span, (size(span) == Kind.FULL) ? Kind.NOBODYS_FULL : Kind.NOBODYS_PARTIAL);
		}
		if (2 * most < span.length() || best.source().isEmpty()) {
			return nobodys(span, Kind.NEUTRAL);
		}
		return new GoldQuotation(span, size(span), best.source(), words(best.source()));
	}

	private static GoldQuotation nobodys(Span span, Kind kind) {
		return new GoldQuotation(span, kind, List.of(), "");
	}

}
