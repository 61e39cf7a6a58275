package org.ontherecord.search.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader asks for: paragraphs of which every clause holds.
 *
 * @param cut whether the reader typed more than is looked for
 */
public record Query(List<Clause> clauses, boolean cut) {

	public Query {
		clauses = List.copyOf(clauses);
	}

	public static Query of(String typed) {
		return new QueryParser(typed).parse();
	}

	public boolean isEmpty() {
		return this.clauses.isEmpty();
	}

	/** The terms that make a paragraph a hit, without those that must be missing. */
	public Stream<Term> wanted() {
		return this.clauses.stream()
			.flatMap((clause) -> clause.anyOf().stream())
			.filter((alternative) -> !alternative.without())
			.map(Alternative::term);
	}

	/** A text, cut where it meets the query and where it stops to. */
	public List<MarkedText> mark(String text) {
		AnalyzedText words = new AnalyzedText(text);
		return MarkedText.of(text, wanted().flatMap((term) -> term.marks(words).stream()).toList());
	}

}
