package org.ontherecord.attribution.english.text;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.TextSpan;

/**
 * One sentence of the writer's own words, in which each quotation is a single token.
 */
public final class Sentence {

	private final ParsedParagraph paragraph;

	private final int number;

	private final List<Token> tokens;

	private final Function<List<Token>, Tag[]> tagger;

	private Tag @Nullable [] tags;

	Sentence(ParsedParagraph paragraph, int number, List<Token> tokens, Function<List<Token>, Tag[]> tagger) {
		this.paragraph = paragraph;
		this.number = number;
		this.tokens = tokens;
		this.tagger = tagger;
	}

	public ParsedParagraph paragraph() {
		return this.paragraph;
	}

	/** The place of this sentence in its paragraph, from 0. */
	public int number() {
		return this.number;
	}

	public List<Token> tokens() {
		return this.tokens;
	}

	public int size() {
		return this.tokens.size();
	}

	/** The token, or a full stop when there is none at that place. */
	public Token token(int index) {
		return index >= 0 && index < this.tokens.size() ? this.tokens.get(index) : END;
	}

	/**
	 * The sentence before this one, in the paragraph before where this one is a first.
	 */
	public @Nullable Sentence before(List<ParsedParagraph> text) {
		if (this.number > 0) {
			return this.paragraph.sentences().get(this.number - 1);
		}
		List<Sentence> earlier = this.paragraph.number() == 0 ? List.of()
				: text.get(this.paragraph.number() - 1).sentences();
		return earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
	}

	/** Whether a word, in small letters, stands from a place on. */
	public boolean has(String word, int from) {
		for (int i = Math.max(0, from); i < this.tokens.size(); i++) {
			if (this.tokens.get(i).is(word)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The part of speech; a sentence is tagged when first asked.
	 */
	public Tag tag(int index) {
		if (index < 0 || index >= this.tokens.size()) {
			return Tag.PUNCT;
		}
		if (this.tags == null) {
			this.tags = this.tagger.apply(this.tokens);
		}
		return this.tags[index];
	}

	/** The words from one token to another, the last one left out. */
	public TextSpan span(int from, int to) {
		return this.paragraph.span(token(from).start(), token(to - 1).end());
	}

	private static final Token END = Token.word(0, 1, ".");

	@Override
	public String toString() {
		return this.tokens.isEmpty() ? "" : span(0, size()).text();
	}

}
