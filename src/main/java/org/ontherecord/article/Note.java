package org.ontherecord.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A margin note: one source's consecutive quotations, beside the paragraph where they
 * begin.
 */
public record Note(List<Quote> quotes) {

	/** Null for quotations that the text gives to nobody. */
	public @Nullable Source source() {
		return first().source();
	}

	public @Nullable String role() {
		return first().role();
	}

	/** The least that any of the names is to be trusted, where not all are sure. */
	public Evidence.@Nullable Confidence doubt() {
		return this.quotes.stream()
			.map(Quote::doubt)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	public int paragraph() {
		return first().passage().paragraph();
	}

	private Quote first() {
		return this.quotes.get(0);
	}

	/** One note for each run of the same source. */
	static List<Note> of(List<Quote> quotes) {
		List<Note> notes = new ArrayList<>();
		int start = 0;
		for (int end = 1; end <= quotes.size(); end++) {
			if (end == quotes.size() || !Objects.equals(quotes.get(end).source(), quotes.get(start).source())) {
				notes.add(new Note(quotes.subList(start, end)));
				start = end;
			}
		}
		return notes;
	}

}
