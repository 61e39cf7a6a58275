package org.ontherecord.search.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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

	/** Where a text meets the query, in order and apart. */
	public List<Stretch> hits(String text) {
		AnalyzedText words = new AnalyzedText(text);
		BitSet met = new BitSet(text.length());
		wanted().flatMap((term) -> term.marks(words).stream()).forEach((mark) -> met.set(mark.start(), mark.end()));
		List<Stretch> hits = new ArrayList<>();
		for (int start = met.nextSetBit(0); start >= 0; start = met.nextSetBit(hits.get(hits.size() - 1).end())) {
			hits.add(new Stretch(start, met.nextClearBit(start)));
		}
		return hits;
	}

	/** A text, cut where it meets the query and where it stops to. */
	public List<MarkedText> mark(String text) {
		return MarkedText.of(text, hits(text));
	}

}
