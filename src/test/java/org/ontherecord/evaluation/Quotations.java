package org.ontherecord.evaluation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.evaluation.GoldQuotation.Kind;

/**
 * Scores the quotations between marks: those of five words or more, and shorter ones.
 */
final class Quotations {

	private final QuotationFigures full = new QuotationFigures();

	private final QuotationFigures partial = new QuotationFigures();

	private final Calibration calibration = new Calibration();

	void score(GoldArticle article, List<Guess> guesses) {
		Pairing pairing = new Pairing(article, guesses);
		for (Guess guess : pairing.guesses()) {
			GoldQuotation gold = pairing.gold(guess);
			if ((gold != null) ? gold.kind() != Kind.NEUTRAL : !beyondJudging(article, guess.span())) {
				Kind size = (gold != null && gold.kind().somebodys()) ? gold.kind() : article.size(guess.span());
				figures(size).guess(guess, gold != null && gold.kind().nobodys());
				this.calibration.count(guess, right(article, gold, guess));
			}
		}
		for (GoldQuotation gold : article.quotations()) {
			if (gold.kind().somebodys()) {
				figures(gold.kind()).gold(Verdict.on(article, gold, pairing.guess(gold)));
			}
			else if (gold.kind().nobodys()) {
				figures((gold.kind() == Kind.NOBODYS_FULL) ? Kind.FULL : Kind.PARTIAL).nobodys();
			}
		}
	}

	Ratio pronouns() {
		Ratio one = this.full.pronouns();
		Ratio other = this.partial.pronouns();
		return new Ratio(one.part() + other.part(), one.whole() + other.whole());
	}

	Calibration calibration() {
		return this.calibration;
	}

	private QuotationFigures figures(Kind size) {
		return (size == Kind.FULL) ? this.full : this.partial;
	}

	private static boolean right(GoldArticle article, @Nullable GoldQuotation gold, Guess guess) {
		return gold != null && gold.kind().somebodys() && Verdict.on(article, gold, guess).right();
	}

	/** Neutral for the most part, or between marks that the scanner cannot pair. */
	private static boolean beyondJudging(GoldArticle article, Span span) {
		List<GoldQuotation> touched = article.quotations()
			.stream()
			.filter((gold) -> gold.span().touches(span))
			.toList();
		return touched.stream()
			.anyMatch((gold) -> gold.kind() == Kind.NEUTRAL && 2 * gold.span().shared(span) >= span.length())
				|| (touched.isEmpty() && inContent(article, span)) || singleMarks(article.text(), span);
	}

	private static boolean inContent(GoldArticle article, Span span) {
		return article.attributions()
			.stream()
			.anyMatch((gold) -> 2 * gold.content().stream().mapToInt(span::shared).sum() >= span.length());
	}

	private static boolean singleMarks(String text, Span span) {
		return span.start() > 0 && "‘'".indexOf(text.charAt(span.start() - 1)) >= 0
				&& (span.end() == text.length() || "’'".indexOf(text.charAt(span.end())) >= 0);
	}

	@Override
	public String toString() {
		return "full     %s%npartial  %s".formatted(this.full, this.partial);
	}

}
