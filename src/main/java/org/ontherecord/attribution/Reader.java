package org.ontherecord.attribution;

import java.util.ArrayList;
import java.util.List;

import opennlp.tools.util.Span;

/**
 * Reads one paragraph into sentences whose quotations are single tokens.
 */
final class Reader {

	private final Grammar grammar;

	private final Tokens tokens;

	private final Cast cast;

	Reader(Grammar grammar, Cast cast) {
		this.grammar = grammar;
		this.tokens = new Tokens(grammar);
		this.cast = cast;
	}

	Paragraph read(int number, String text, List<Placed> quotations) {
		Paragraph paragraph = new Paragraph(number, text);
		List<Token> tokens = new ArrayList<>();
		List<Integer> breaks = new ArrayList<>();
		for (Span span : this.grammar.sentences(masked(text, quotations))) {
			tokens.addAll(tokens(text, span.getStart(), span.getEnd(), quotations));
			breaks.add(tokens.size());
		}
		new Breaks(tokens, breaks).sentences()
			.forEach((sentence) -> paragraph.sentences()
				.add(new Sentence(paragraph, paragraph.sentences().size(), sentence,
						(words) -> this.grammar.tag(words, this.cast.namesIn(number, words)))));
		return paragraph;
	}

	/** A quotation and its stretch in the paragraph being read. */
	record Placed(Quotation quotation, Quotation.Part part) {

		static List<Placed> in(int paragraph, List<Quotation> quotations) {
			List<Placed> placed = new ArrayList<>();
			for (Quotation quotation : quotations) {
				quotation.parts()
					.stream()
					.filter((part) -> part.content().paragraph() == paragraph)
					.forEach((part) -> placed.add(new Placed(quotation, part)));
			}
			return placed;
		}

	}

	/**
	 * Quoted words would end sentences of their own; in their place stands one long word
	 * of the same length.
	 */
	private static String masked(String text, List<Placed> quotations) {
		StringBuilder masked = new StringBuilder(text);
		for (Placed placed : quotations) {
			for (int i = placed.part().from() + 1; i < placed.part().to() - 1; i++) {
				masked.setCharAt(i, 'x');
			}
		}
		return masked.toString();
	}

	private List<Token> tokens(String text, int start, int end, List<Placed> quotations) {
		List<Token> tokens = new ArrayList<>();
		int at = start;
		for (Placed placed : quotations) {
			Quotation.Part part = placed.part();
			if (part.from() >= at && part.from() < end) {
				tokens.addAll(this.tokens.of(text, at, part.from()));
				tokens.add(Token.quotation(part, placed.quotation()));
				at = Math.max(at, part.to());
			}
		}
		tokens.addAll(this.tokens.of(text, at, end));
		return tokens;
	}

}
