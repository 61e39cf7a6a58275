package org.ontherecord.search.query;

import java.util.List;
import java.util.function.Function;

import org.ontherecord.article.Stretch;

/**
 * Words that begin with some letters.
 */
public record Beginning(String said) implements Term {

	@Override
	public <T> T match(Cases<T> cases) {
		return cases.beginning(this);
	}

	@Override
	public Function<AnalyzedText, List<Stretch>> marks() {
		String letters = letters();
		return (text) -> text.each((word) -> word.startsWith(letters), Analysis.EXACT);
	}

	@Override
	public String kind() {
		return "beginning";
	}

	/** Folded as the index folds its words. */
	public String letters() {
		return String.join("", Analysis.EXACT.words(this.said));
	}

}
