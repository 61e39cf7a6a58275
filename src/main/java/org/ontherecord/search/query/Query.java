package org.ontherecord.search.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.ontherecord.article.Stretch;

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

	/** Finds where a text meets the query, in order and apart. */
	public Function<String, List<Stretch>> hits() {
		List<Function<AnalyzedText, List<Stretch>>> marks = wanted().map(Term::marks).toList();
		return (text) -> hits(text, marks);
	}

	private static List<Stretch> hits(String text, List<Function<AnalyzedText, List<Stretch>>> marks) {
		AnalyzedText words = new AnalyzedText(text);
		BitSet met = new BitSet(text.length());
		marks.forEach((each) -> each.apply(words).forEach((mark) -> met.set(mark.start(), mark.end())));
		List<Stretch> hits = new ArrayList<>();
		for (int start = met.nextSetBit(0); start >= 0; start = met.nextSetBit(hits.get(hits.size() - 1).end())) {
			hits.add(new Stretch(start, met.nextClearBit(start)));
		}
		return hits;
	}

}
