package org.ontherecord.attribution.english.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.BiFunction;

import opennlp.tools.util.Span;

/**
 * Reads one paragraph into sentences whose quotations are single tokens.
 */
public final class Reader {

	private final Grammar grammar;

	private final Tokens tokens;

	private final BiFunction<Integer, List<Token>, BitSet> names;

	/**
	 * A reader.
	 * @param names tells, of a paragraph's number and a sentence of it, which words are
	 * part of a name
	 */
	public Reader(Grammar grammar, BiFunction<Integer, List<Token>, BitSet> names) {
		this.grammar = grammar;
		this.tokens = new Tokens(grammar);
		this.names = names;
	}

	/** A quotation and its stretch in the paragraph being read. */
	public record Placed(Quotation quotation, Quotation.Part part) {

	}

	public ParsedParagraph read(int number, String text, List<Placed> quotations) {
		ParsedParagraph paragraph = new ParsedParagraph(number, text);
		List<Token> words = new ArrayList<>();
		List<Integer> breaks = new ArrayList<>();
		Deque<Placed> pending = new ArrayDeque<>(quotations);
		for (Span span : this.grammar.sentences(masked(text, quotations))) {
			tokens(text, span, pending, words);
			breaks.add(words.size());
		}
		breakAt(List.of(LostDash.datelineEnd(number, text)), words, breaks);
		breakAt(Labels.in(text), words, breaks);
		new Breaks(words, breaks).sentences().forEach((sentence) -> add(paragraph, sentence));
		return paragraph;
	}

	private static void breakAt(List<Integer> offsets, List<Token> words, List<Integer> breaks) {
		int word = 0;
		for (int offset : offsets) {
			while (word < words.size() && words.get(word).start() < offset) {
				word++;
			}
			breaks.add(word);
		}
	}

	private void add(ParsedParagraph paragraph, List<Token> sentence) {
		paragraph.sentences()
			.add(new Sentence(paragraph, paragraph.sentences().size(), sentence,
					(words) -> this.grammar.tag(words, this.names.apply(paragraph.number(), words))));
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

	private void tokens(String text, Span span, Deque<Placed> pending, List<Token> words) {
		int at = words.isEmpty() ? span.getStart() : Math.max(span.getStart(), words.get(words.size() - 1).end());
		while (!pending.isEmpty() && pending.peek().part().from() < span.getEnd()) {
			Placed placed = pending.remove();
			words.addAll(this.tokens.of(text, at, Math.max(at, placed.part().from())));
			words.add(Token.quotation(placed.part(), placed.quotation()));
			at = Math.max(at, placed.part().to());
		}
		if (at < span.getEnd()) {
			words.addAll(this.tokens.of(text, at, span.getEnd()));
		}
	}

}
