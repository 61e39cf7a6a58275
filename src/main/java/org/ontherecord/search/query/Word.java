package org.ontherecord.search.query;

import java.util.List;
import java.util.function.Function;

import org.ontherecord.article.Stretch;

/**
 * A word in any of its forms; one of several parts ("e-mail") with the parts together.
 */
public record Word(String said) implements Term {

	@Override
	public <T> T match(Cases<T> cases) {
		return cases.word(this);
	}

	@Override
	public Function<AnalyzedText, List<Stretch>> marks() {
		List<String> words = Analysis.STEM.words(this.said);
		return (text) -> text.runs(words, Analysis.STEM);
	}

	@Override
	public String kind() {
		return "word";
	}

}
