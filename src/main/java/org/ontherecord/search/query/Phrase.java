package org.ontherecord.search.query;

import java.util.List;

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
	public List<Stretch> marks(AnalyzedText text) {
		return text.runs(Analysis.EXACT.words(this.said), Analysis.EXACT);
	}

	@Override
	public String kind() {
		return "phrase";
	}

}
