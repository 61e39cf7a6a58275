package org.ontherecord.search.query;

import java.util.List;
import java.util.function.Function;

import org.ontherecord.article.Stretch;

/**
 * Words exactly as they stand, one right after the other.
 */
public record Phrase(String said) implements Term {

	@Override
	public <T> T match(Cases<T> cases) {
		return cases.phrase(this);
	}

	@Override
	public Function<AnalyzedText, List<Stretch>> marks() {
		List<String> words = Analysis.EXACT.words(this.said);
		return (text) -> text.runs(words, Analysis.EXACT);
	}

	@Override
	public String kind() {
		return "phrase";
	}

}
