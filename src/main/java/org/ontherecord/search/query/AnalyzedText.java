package org.ontherecord.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.ontherecord.article.Stretch;

/**
 * A text taken apart into its words, to see where in it a query is met.
 */
public final class AnalyzedText {

	private final String text;

	private final List<Stretch> places = new ArrayList<>();

	private final List<String> exact = new ArrayList<>();

	private final List<String> stems = new ArrayList<>();

	public AnalyzedText(String text) {
		this.text = text;
		try (TokenStream words = Analysis.stems(new AsTheyStand(Analysis.EXACT.analyzer().tokenStream("", text)))) {
			CharTermAttribute stem = words.getAttribute(CharTermAttribute.class);
			words.reset();
			while (words.incrementToken()) {
				this.stems.add(stem.toString());
			}
			words.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	int count() {
		return this.places.size();
	}

	/** The word with that number, from 0. */
	String word(int number, Analysis analysis) {
		return ((analysis == Analysis.EXACT) ? this.exact : this.stems).get(number);
	}

	/** Where a word stands, or a run of words. */
	Stretch place(int first, int last) {
		return new Stretch(this.places.get(first).start(), this.places.get(last).end());
	}

	/** Where the words stand that pass a test. */
	public List<Stretch> each(Predicate<String> wanted, Analysis analysis) {
		return IntStream.range(0, count())
			.filter((at) -> wanted.test(word(at, analysis)))
			.mapToObj((at) -> place(at, at))
			.toList();
	}

	/** The words that pass a test, as the text spells them. */
	public List<String> spelled(Predicate<String> wanted) {
		return each(wanted, Analysis.EXACT).stream().map((place) -> place.of(this.text)).toList();
	}

	/** Where some words stand one right after the other. */
	List<Stretch> runs(List<String> words, Analysis analysis) {
		List<String> all = (analysis == Analysis.EXACT) ? this.exact : this.stems;
		int length = words.size();
		return IntStream.rangeClosed(0, count() - length)
			.filter((at) -> all.subList(at, at + length).equals(words))
			.mapToObj((at) -> place(at, at + length - 1))
			.toList();
	}

	/** Keeps words and their places before they are cut down to their stems. */
	private final class AsTheyStand extends TokenFilter {

		private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

		private final OffsetAttribute place = addAttribute(OffsetAttribute.class);

		private AsTheyStand(TokenStream words) {
			super(words);
		}

		@Override
		public boolean incrementToken() throws IOException {
			if (!this.input.incrementToken()) {
				return false;
			}
			AnalyzedText.this.exact.add(this.word.toString());
			AnalyzedText.this.places.add(new Stretch(this.place.startOffset(), this.place.endOffset()));
			return true;
		}

	}

}
