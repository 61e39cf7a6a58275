package org.ontherecord.attribution.english.text;

import java.util.ArrayList;
import java.util.List;

import opennlp.tools.util.Span;

/**
 * The tokens of a stretch of text: OpenNLP's, but dashes part words, and hyphens and the
 * full stops of initials do not.
 */
final class Tokens {

	/** Past this many characters without a space nothing is a word of the language. */
	private static final int LONGEST = 80;

	private static final String MARKS = "'’‘\"”“`";

	private final Grammar grammar;

	Tokens(Grammar grammar) {
		this.grammar = grammar;
	}

	List<Token> of(String text, int start, int end) {
		List<Token> tokens = new ArrayList<>();
		int at = start;
		while (at < end) {
			int to = LostSpace.after(text, at, Pieces.end(text, at, end));
			if (to > at) {
				add(text.substring(at, to), at, tokens);
			}
			at = Math.max(to, at + 1);
		}
		return tokens;
	}

	private void add(String piece, int at, List<Token> tokens) {
		int comma = piece.length() - 1;
		if (isStrayMark(piece)) {
			return;
		}
		if (isPlainWord(piece)) {
			tokens.add(Token.word(at, at + piece.length(), piece));
		}
		else if (isWordWithComma(piece)) {
			tokens.add(Token.word(at, at + comma, piece.substring(0, comma)));
			tokens.add(Token.word(at + comma, at + piece.length(), ","));
		}
		else {
			split(piece, at, tokens);
		}
	}

	/** What is left of nested marks beside a quotation. */
	private static boolean isStrayMark(String piece) {
		int at = 0;
		while (at < piece.length() && MARKS.indexOf(piece.charAt(at)) >= 0) {
			at++;
		}
		return at == piece.length();
	}

	private static boolean isPlainWord(String piece) {
		return piece.length() > LONGEST || piece.startsWith("@") || isOneWord(piece, piece.length())
				|| (piece.endsWith(".") && Lexicon.isAbbreviation(piece));
	}

	/** Apostrophes part no words here, so the model need not be asked. */
	private static boolean isOneWord(String piece, int end) {
		boolean begun = Character.isLetter(piece.charAt(0));
		for (int i = 0; i < end; i++) {
			char c = piece.charAt(i);
			boolean apostrophe = begun && (c == '\'' || c == '’');
			if (!Character.isLetter(c) && c != '-' && !apostrophe) {
				return false;
			}
		}
		return true;
	}

	private static boolean isWordWithComma(String piece) {
		int comma = piece.length() - 1;
		return comma > 0 && piece.charAt(comma) == ',' && Character.isLetter(piece.charAt(comma - 1))
				&& isOneWord(piece, comma);
	}

	private void split(String piece, int at, List<Token> tokens) {
		List<Span> spans = new ArrayList<>();
		for (Span span : this.grammar.tokens(piece)) {
			int last = spans.size() - 1;
			if (last >= 0 && joins(piece, spans.get(last), span)) {
				spans.set(last, new Span(spans.get(last).getStart(), span.getEnd()));
			}
			else {
				spans.add(span);
			}
		}
		spans.forEach((span) -> tokens.add(
				Token.word(at + span.getStart(), at + span.getEnd(), piece.substring(span.getStart(), span.getEnd()))));
	}

	private static boolean joins(String piece, Span before, Span after) {
		char last = piece.charAt(before.getEnd() - 1);
		char next = piece.charAt(after.getStart());
		boolean hyphen = last == '-' || next == '-' || last == '\'' || next == '\'' || last == '’' || next == '’';
		return hyphen && Character.isLetterOrDigit(piece.charAt(before.getStart()))
				|| (next == '.' && after.length() == 1
						&& Lexicon.isAbbreviation(piece.substring(before.getStart(), after.getEnd())))
				|| (Character.isLetterOrDigit(last) && Character.isLetterOrDigit(next));
	}

}
