package org.ontherecord.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilterFactory;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilterFactory;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How a text becomes the words that are looked for: without regard to case and accents,
 * as they stand or by their stem.
 */
public enum Analysis {

	/** Words as they stand. */
	EXACT,
	/** Words by their stem, so that "sanction" finds "sanctions". */
	STEM;

	/** Keeps a phrase from matching over the end of one value into the next. */
	static final int GAP = 100;

	/**
	 * Between two signs of Hangul or Katakana, whose words stand together without space
	 * or with an ending. Taken apart into signs, as Han and Hiragana always are, they are
	 * found wherever they stand.
	 */
	public static final String BETWEEN_SIGNS = "(?<=[\\p{IsHangul}\\p{IsKatakana}ー])(?=[\\p{IsHangul}\\p{IsKatakana}ー])";

	private final Analyzer analyzer = build();

	/** The analyzer's name in the index. */
	public String label() {
		return "ontherecord_" + name().toLowerCase(Locale.ROOT);
	}

	public Analyzer analyzer() {
		return this.analyzer;
	}

	/** The words of a text in order; none where it has no letter, digit or sign. */
	public List<String> words(String text) {
		List<String> words = new ArrayList<>();
		try (TokenStream tokens = this.analyzer.tokenStream("", text)) {
			CharTermAttribute word = tokens.getAttribute(CharTermAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				words.add(word.toString());
			}
			tokens.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

	/** Cuts words as they stand down to their stems. */
	static TokenStream stems(TokenStream words) {
		return new PorterStemFilter(new EnglishPossessiveFilter(words));
	}

	private Analyzer build() {
		try {
			CustomAnalyzer.Builder builder = CustomAnalyzer.builder()
				.withPositionIncrementGap(GAP)
				.addCharFilter(PatternReplaceCharFilterFactory.class, "pattern", BETWEEN_SIGNS, "replacement", " ")
				.withTokenizer(StandardTokenizerFactory.class)
				.addTokenFilter(LowerCaseFilterFactory.class)
				.addTokenFilter(ASCIIFoldingFilterFactory.class);
			if (name().equals("STEM")) {
				builder.addTokenFilter(EnglishPossessiveFilterFactory.class)
					.addTokenFilter(PorterStemFilterFactory.class);
			}
			return builder.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
