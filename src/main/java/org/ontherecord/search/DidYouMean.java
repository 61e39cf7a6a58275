package org.ontherecord.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * Where nothing was found, puts for each word the corpus does not have the nearest that
 * it has, if that finds something.
 */
@Component
class DidYouMean {

	private static final int MOST_WORDS = 5;

	private static final int SHORTEST = 3;

	private final Spelling spelling;

	private final Finder finder;

	DidYouMean(Spelling spelling, Finder finder) {
		this.spelling = spelling;
		this.finder = finder;
	}

	/** The same with other words, if that finds something. */
	Optional<Asked> instead(Asked asked) {
		String better = asked.query()
			.wanted()
			.filter((term) -> term.spelledIn().isPresent())
			.limit(MOST_WORDS)
			.reduce(asked.typed(), this::corrected, (one, other) -> other);
		return Optional.of(asked.typed(better))
			.filter((other) -> !better.equals(asked.typed()))
			.filter((other) -> this.finder.find(other).total() > 0);
	}

	private String corrected(String typed, Term term) {
		String field = term.spelledIn().orElseThrow();
		return Analysis.EXACT.words(term.said())
			.stream()
			.filter((word) -> word.length() >= SHORTEST)
			.limit(MOST_WORDS)
			.filter((word) -> !this.spelling.has(word, field))
			.reduce(typed, (text, word) -> replaced(text, word, field), (one, other) -> other);
	}

	private String replaced(String typed, String word, String field) {
		return this.spelling.nearest(word, field).map((nearest) -> put(nearest, word, typed)).orElse(typed);
	}

	/** A field's name is no part of the word after its colon. */
	private static String put(String nearest, String word, String typed) {
		StringBuilder changed = new StringBuilder(typed);
		List<Span> places = new ArrayList<>(new Words(typed.replace(':', ' ')).each(word::equals, Analysis.EXACT));
		Collections.reverse(places);
		places.forEach((place) -> changed.replace(place.start(), place.end(), nearest));
		return changed.toString();
	}

}
