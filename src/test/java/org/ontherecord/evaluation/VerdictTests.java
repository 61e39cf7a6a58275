package org.ontherecord.evaluation;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.ontherecord.attribution.Attribution.Confidence;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictTests {

	private static final GoldArticle ARTICLE = new GoldArticle("He said:\n“The ferry leaves at nine.”",
			List.of(new GoldAttribution(List.of(new Span(0, 2)), List.of(new Span(9, 35)))));

	private static final GoldQuotation QUOTATION = ARTICLE.quotations().get(0);

	private static final Guess GUESS = new Guess(QUOTATION.span(), new Span(0, 2), true, "He", "Kofi Boateng", false,
			Confidence.MEDIUM);

	@Test
	void aPronounInTheParagraphBeforeIsTheAnnotatedSource() {
		assertThat(Verdict.on(ARTICLE, QUOTATION, GUESS).right()).isTrue();
	}

	@Test
	void onlyTheDefinitionThatLooksAtOneParagraphMissesIt() {
		assertThat(Verdict.on(ARTICLE, QUOTATION, GUESS.inOneParagraph()).right()).isFalse();
	}

}
